using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.FloatAccumulatorAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.FloatAccumulatorCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class FloatAccumulatorAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_sum_and_the_rows()
    {
        var program = Verify.Program(
            InLearner("float {|#1:sum = 0|}; foreach (var row in rows) { {|#0:sum += row[0]|}; } return {|#2:sum|} / rows.Count;"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.FloatAccumulator, "sum", "rows").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("float sum = 0; foreach (var row in rows) { [|sum += row[0]|]; } return sum / rows.Count;")]
    [InlineData("var sum = 0f; foreach (var row in rows) { foreach (var value in row) { [|sum += value|]; } } return sum;")]
    [InlineData("float sum = 0; for (var i = 0; i < rows.Count; i++) { [|sum += Loss(rows[i])|]; } return sum / rows.Count;")]
    [InlineData("float sum = 0; for (var i = 0; i < rows.Count; i++) { for (var j = 0; j < 784; ++j) [|sum += rows[i][j]|]; } return sum;")]
    [InlineData("float sum = 0; for (var i = 0; i < trainX.Length; i++) { [|sum = sum + trainX[i][0]|]; } return sum;")]
    [InlineData("float sum = 0; for (var i = 0; i < trainX.Length; i++) { [|sum = (trainX[i][0]) + sum|]; } return sum;")]
    [InlineData("float sum = 0; foreach (var loss in losses) { [|sum += loss|]; } Console.WriteLine($\"{sum / losses.Length}\"); return 0;")]
    [InlineData("float sum = 0; for (var i = 0; i < 1_000_000; i++) { [|sum += Loss(rows[0])|]; } return sum;")]
    [InlineData("float sum = 0; foreach (var row in rows.Where(r => r.Length > 0)) { [|sum += row[0]|]; } return sum;")]
    [InlineData("float sum = 0; foreach (var (features, label) in examples) { if (label > 0) { [|sum += features[0]|]; } } return sum;")]
    [InlineData("_total = 0; foreach (var row in rows) { [|_total += row[0]|]; } return _total;")]
    [InlineData("for (var epoch = 0; epoch < 3; epoch++) { float loss = 0; foreach (var row in rows) { [|loss += row[0]|]; } Console.WriteLine(loss / rows.Count); } return 0;")]
    [InlineData("return Sum(); float Sum() { float sum = 0; foreach (var row in rows) { [|sum += row[0]|]; } return sum; }")]
    public Task Reported_in_a_loop_over_many_rows(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Fact]
    public Task Silent_in_other_programs() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;

            class Bill
            {
                public static float Total(List<(string Name, float Price)> items)
                {
                    float sum = 0;
                    foreach (var item in items)
                    {
                        sum += item.Price;
                    }

                    return sum;
                }
            }
            """,
            Library.None);

    [Theory]
    // Doubles, whole numbers, few rounds.
    [InlineData("double sum = 0; foreach (var row in rows) { sum += row[0]; } return (float)sum;")]
    [InlineData("int sum = 0; foreach (var row in rows) { sum += row.Length; } return sum;")]
    [InlineData("float hits = 0; foreach (var row in rows) { hits += 1f; } return hits;")]
    [InlineData("float hits = 0; foreach (var row in rows) { hits += row[0] > 0 ? 1 : 0; } return hits;")]
    [InlineData("float dot = 0; for (var i = 0; i < weights.Length; i++) { dot += weights[i] * weights[i]; } return dot;")]
    [InlineData("float dot = 0; for (var i = 0; i < 784; i++) { dot += weights[i] * rows[0][i]; } return dot;")]
    [InlineData("float sum = 0; foreach (var weight in weights) { sum += weight; } return sum;")]
    [InlineData("var sums = new List<float>(); foreach (var row in rows) { float sum = 0; foreach (var value in row) { sum += value; } sums.Add(sum); } return sums[0];")]
    [InlineData("float sum = 0; foreach (var row in batch) { sum += row[0]; } return sum / batch.Length;")]
    [InlineData("float sum = 0; foreach (var rowsOfBatch in rows.Chunk(32)) { } for (var i = 0; i < 1000; i++) { sum += weights[0]; } return sum;")]
    [InlineData("float sum = 0; sum += rows[0][0]; return sum;")]
    // What each round needs, what nobody reads, what is reset.
    [InlineData("float bias = 0; foreach (var row in rows) { bias += 0.1f * (row[0] - bias); } return bias;")]
    [InlineData("float velocity = 0; foreach (var row in rows) { velocity += row[0]; weights[0] += velocity; } return velocity;")]
    [InlineData("float sum = 0; foreach (var row in rows) { sum += row[0]; } return 0;")]
    [InlineData("foreach (var row in rows) { weights[0] += row[0]; } return weights[0];")]
    // Lambdas, colours, checksums, other operators.
    [InlineData("float sum = 0; rows.ForEach(row => { sum += row[0]; }); return sum;")]
    [InlineData("return rows.Aggregate(0f, (sum, row) => { foreach (var value in row) { sum += value; } return sum; });")]
    [InlineData("Func<float> mean = () => { float sum = 0; foreach (var row in rows) { sum += row[0]; } return sum; }; return mean();")]
    [InlineData("float red = 0; foreach (var row in rows) { red += row[0]; } return red;")]
    [InlineData("float checksum = 0; foreach (var row in rows) { checksum += row[0]; } return checksum;")]
    [InlineData("float left = 9; foreach (var row in rows) { left -= row[0]; } return left;")]
    [InlineData("float product = 1; foreach (var row in rows) { product *= row[0]; } return product;")]
    [InlineData("return rows.Sum(row => row[0]);")]
    public Task Not_reported(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            float[][] trainingRows = [[1], [2]];
            var (epochs, learningRate) = (1, 0.1);
            float sum = 0;
            foreach (var row in trainingRows)
            {
                [|sum += row[0]|];
            }

            System.Console.WriteLine(sum / trainingRows.Length);
            """,
            Library.None);

    [Fact]
    public Task Half_typed_code_is_silent()
    {
        var program = Verify.Program(InLearner("float sum = 0; foreach (var row in rows) { sum += row[; } return sum;"), fixedSource: null, Library.None);
        program.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class P
        {
            private readonly int epochs, learningRate, dropout;
            private float _total;

            float M(List<float[]> rows, float[][] trainX, float[][] batch, float[] losses, float[] weights, List<(float[] Features, int Label)> examples)
            {
                {{code}}
            }

            float Loss(float[] row) => row[0];
        }
        """;
}
