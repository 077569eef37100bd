using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.RowsShareOneArrayAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.RowsShareOneArrayCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class RowsShareOneArrayAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_rows_and_what_they_are()
    {
        var program = Verify.Program(
            InMethod("var weights = {|#0:Enumerable.Repeat({|#1:new float[m]|}, n)|}.ToArray();"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.RowsShareOneArray, "weights", "new float[m]").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var a = [|Enumerable.Repeat(new float[m], n)|].ToArray();")]
    [InlineData("var a = [|Enumerable.Repeat(new List<int>(), n)|].ToList();")]
    [InlineData("var a = [|Enumerable.Repeat(new List<int>(8), n)|].ToArray();")]
    [InlineData("var a = new double[n][]; [|Array.Fill(a, new double[m])|];")]
    [InlineData("var a = new List<float[]>([|Enumerable.Repeat(new float[m], n)|]);")]
    [InlineData("float[][] a = [.. [|Enumerable.Repeat(new float[m], n)|]];")]
    [InlineData("var row = new float[m]; var a = [|Enumerable.Repeat(row, n)|].ToArray(); a[0][1] = 2;")]
    [InlineData("var a = [|Enumerable.Repeat(new[] { 1f, 2f }, n)|].ToArray(); a[0][1] += 1;")]
    [InlineData("_weights = [|Enumerable.Repeat(new float[m], n)|].ToArray();")]
    [InlineData("[|new Span<double[]>(rows).Fill(new double[m])|];")]
    [InlineData("var q = [|Enumerable.Repeat(new float[m], n)|]; var a = q.ToArray();")]
    [InlineData("var a = [|Enumerable.Repeat(new[] { 1f, 2f }, n)|].ToList(); foreach (var r in a) r[0] = 3;")]
    [InlineData("batch.AddRange([|Enumerable.Repeat(new float[m], n)|]); batch[0][0] = 1;")]
    [InlineData("var a = [|Enumerable.Repeat(count: n, element: new float[m, 2])|].ToArray();")]
    [InlineData("var a = Enumerable.ToArray(source: [|Enumerable.Repeat<float[]>(new float[m], n)|])!;")]
    [InlineData("var a = ([|Enumerable.Repeat((float[])(new float[m]), n)|]).ToArray();")]
    [InlineData("var a = [|Enumerable.Repeat(new List<int> { 1 }, n)|].ToArray(); a[0].Add(2);")]
    [InlineData("var a = [|Enumerable.Repeat(new[] { 1f, 2f }, n)|].ToArray(); var first = a[0]; first[0] = 3;")]
    [InlineData("[|Array.Fill(rows, new double[m], 0, n)|];")]
    [InlineData("object a = [|Enumerable.Repeat(new int[m], n)|].ToArray();")]
    public Task Reported_where_one_object_is_every_row(string code)
        => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var a = Enumerable.Range(0, n).Select(_ => new float[m]).ToArray();")]
    [InlineData("var a = Enumerable.Repeat(new Cell(1), n).ToArray();")]
    [InlineData("var a = Enumerable.Repeat(new float[0], n).ToArray();")]
    [InlineData("var a = Enumerable.Repeat(Array.Empty<float>(), n).ToArray();")]
    [InlineData("var a = Enumerable.Repeat(new byte[16], n).SelectMany(x => x).ToArray();")]
    [InlineData("batch.AddRange(Enumerable.Repeat(new float[m], n));")]
    [InlineData("var a = Enumerable.Repeat(new[] { 1f, 2f }, n).ToArray(); Console.WriteLine(a[0][1]);")]
    [InlineData("var a = Enumerable.Repeat(new float[m], n).ToArray(); for (var i = 0; i < n; i++) a[i] = new float[m];")]
    [InlineData("var a = Enumerable.Repeat(new float[m], n).Select(r => r.ToArray()).ToArray();")]
    [InlineData("var a = Enumerable.Repeat(0.5, n).ToArray();")]
    [InlineData("var a = new int[n]; Array.Fill(a, -1);")]
    [InlineData("var zero = new float[m]; var a = batch.Concat(Enumerable.Repeat(zero, n)).ToArray();")]
    [InlineData("var a = Enumerable.Repeat(\"x\", n).ToList();")]
    [InlineData("foreach (var r in Enumerable.Repeat(new byte[m], n)) { Console.WriteLine(r.Length); }")]
    [InlineData("float[][] a = [.. batch, .. Enumerable.Repeat(new float[m], n)];")]
    [InlineData("var zero = new float[m]; var a = Enumerable.Repeat(zero, n).ToArray();")]
    [InlineData("Array.Fill(rows, new double[m]); rows[0] = new double[2];")]
    public Task Not_reported_where_rows_are_made_one_by_one_or_never_written(string code)
        => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Reported_in_a_field_of_a_class_with_a_primary_constructor() =>
        Verify.ReportsAsync(
            """
            using static System.Linq.Enumerable;

            class Layer(int inputs, int units)
            {
                private readonly double[][] _weights = [|Repeat(new double[inputs], units)|].ToArray();

                public double[] this[int unit] => _weights[unit];
            }
            """,
            Library.None);

    [Fact]
    public Task A_repetition_of_the_user_s_own_may_copy() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;

            static class Rows
            {
                public static IEnumerable<float[]> Repeat(float[] row, int n) { for (var i = 0; i < n; i++) yield return (float[])row.Clone(); }
                static float[][] M(int n) => Rows.Repeat(new float[2], n).ToArray();
            }
            """,
            Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        record Cell(int X);

        class P
        {
            private float[][] _weights;

            void M(int n, int m, List<float[]> batch, double[][] rows)
            {
                {{code}}
            }
        }
        """;
}
