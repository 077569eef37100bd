using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.FloatAccumulatorAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.FloatAccumulatorCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class FloatAccumulatorCodeFixTests
{
    [Theory]
    [InlineData(
        "float sum = 0f; foreach (var row in rows) { [|sum += row[0]|]; } return sum / rows.Count;",
        "double sum = 0.0; foreach (var row in rows) { sum += row[0]; } return (float)sum / rows.Count;")]
    [InlineData(
        "float /* of all */ sum = 0; foreach (var row in rows) { [|sum = sum + row[0]|]; } sum /= rows.Count; return sum;",
        "double /* of all */ sum = 0; foreach (var row in rows) { sum = sum + row[0]; } sum /= rows.Count; return (float)sum;")]
    [InlineData(
        "var sum = 0.5f; foreach (var row in rows) { [|sum += row[0]|]; } double mean = sum; return sum;",
        "var sum = 0.5; foreach (var row in rows) { sum += row[0]; } double mean = sum; return (float)sum;")]
    [InlineData(
        "float sum = rows[0][0]; foreach (var row in rows) { [|sum += row[0]|]; } Console.WriteLine(sum.ToString()); return Scale(sum);",
        "double sum = rows[0][0]; foreach (var row in rows) { sum += row[0]; } Console.WriteLine(((float)sum).ToString()); return Scale((float)sum);")]
    [InlineData(
        "float sum; sum = 0; foreach (var row in rows) { [|sum += row[0]|]; [|sum += row[1]|]; } return sum;",
        "double sum; sum = 0; foreach (var row in rows) { sum += row[0]; sum += row[1]; } return (float)sum;")]
    public Task Adds_up_in_double(string code, string corrected) => Verify.FixesAsync(InLearner(code), InLearner(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_sum_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InLearner(
                """
                // Both columns.
                        float first = 0f; // the first
                        float second = 0f;
                        foreach (var row in rows)
                        {
                            [|first += row[0]|];
                            [|second += row[1]|]; // the second
                        }

                        return first - second;
                """).ReplaceLineEndings(newLine),
            InLearner(
                """
                // Both columns.
                        double first = 0.0; // the first
                        double second = 0.0;
                        foreach (var row in rows)
                        {
                            first += row[0];
                            second += row[1]; // the second
                        }

                        return (float)first - (float)second;
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("float sum = 0, other = 0; foreach (var row in rows) { [|sum += row[0]|]; } return sum + other;")]
    [InlineData("var sum = rows[0][0]; foreach (var row in rows) { [|sum += row[0]|]; } return sum;")]
    [InlineData("_total = 0; foreach (var row in rows) { [|_total += row[0]|]; } return _total;")]
    [InlineData("float sum = 0; foreach (var row in rows) { [|sum += row[0]|]; } Clear(ref sum); return sum;")]
    public Task Offers_nothing_where_the_type_decides_more(string code) => Verify.OffersNoFixAsync(InLearner(code), Library.None);

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;

        class P
        {
            private readonly int epochs, learningRate, dropout;
            private float _total;

            float M(List<float[]> rows)
            {
                {{code}}
            }

            float Scale(float sum) => sum;

            void Clear(ref float sum) { }
        }
        """;
}
