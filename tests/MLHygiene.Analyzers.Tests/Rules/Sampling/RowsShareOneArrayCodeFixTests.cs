using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.RowsShareOneArrayAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.RowsShareOneArrayCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class RowsShareOneArrayCodeFixTests
{
    [Theory]
    [InlineData("var a = [|Enumerable.Repeat(new float[m], n)|].ToArray();", "var a = Enumerable.Range(0, n).Select(_ => new float[m]).ToArray();")]
    [InlineData("var a = [|Enumerable.Repeat(count: n + 1, element: new List<int>())|].ToList();", "var a = Enumerable.Range(0, n + 1).Select(_ => new List<int>()).ToList();")]
    [InlineData("float[][] a = [.. [|Enumerable.Repeat(new float[m], n)|]]; // rows", "float[][] a = [.. Enumerable.Range(0, n).Select(_ => new float[m])]; // rows")]
    [InlineData("var a = [|Enumerable.Repeat(new[] { 1f, 2f }, n)|].ToArray(); a[0][1] = 3;", "var a = Enumerable.Range(0, n).Select(_ => new[] { 1f, 2f }).ToArray(); a[0][1] = 3;")]
    [InlineData("var a = [|System.Linq.Enumerable.Repeat<float[]>(new float[m], n)|].ToArray();", "var a = System.Linq.Enumerable.Range(0, n).Select(_ => new float[m]).ToArray();")]
    public Task Makes_each_row_of_a_repetition(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Makes_each_row_of_a_fill(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Zeros.
                        [|Array.Fill(rows, new double[m])|]; // filled
                        var b = [|Enumerable.Repeat(new float[m], n)|].ToArray();
                        [|Array.Fill(value: new double[m], array: other)|];
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Zeros.
                        for (var i = 0; i < rows.Length; i++)
                        {
                            rows[i] = new double[m];
                        } // filled
                        var b = Enumerable.Range(0, n).Select(_ => new float[m]).ToArray();
                        for (var i = 0; i < other.Length; i++)
                        {
                            other[i] = new double[m];
                        }
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Needs_no_using_directive() =>
        Verify.FixesAsync(
            """
            class P
            {
                static double[][] M(int n) => System.Linq.Enumerable.ToArray([|System.Linq.Enumerable.Repeat(new double[2], n)|]);
            }
            """,
            """
            class P
            {
                static double[][] M(int n) => System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(System.Linq.Enumerable.Range(0, n), _ => new double[2]));
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var row = new float[m]; var a = [|Enumerable.Repeat(row, n)|].ToArray(); a[0][0] = 1;")]
    [InlineData("[|Array.Fill(rows, new double[m], 0, n)|];")]
    [InlineData("[|rows.AsSpan().Fill(new double[m])|];")]
    [InlineData("var a = [|Enumerable.Repeat(new float[k], n)|].ToArray();")]
    [InlineData("var a = [|Enumerable.Repeat(new float[m] /* one */, n)|].ToArray();")]
    [InlineData("var a = [|Enumerable.Repeat<IList<int>>(new List<int>(), n)|].ToArray();")]
    public Task Offers_nothing_where_it_would_not_compile_or_lose_a_comment(string code) =>
        Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class P
        {
            static void M(double[][] rows, double[][] other, int n, int m, ref int k)
            {
                {{code}}
            }
        }
        """;
}
