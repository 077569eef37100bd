using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ColumnReorderedAloneAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ColumnReorderedAloneCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ColumnReorderedAloneCodeFixTests
{
    [Theory]
    [InlineData("var m = [|ArrayStatistics.MedianInplace(x)|]; // middle", "var m = Statistics.Median(x); // middle")]
    [InlineData("var m = [|MathNet.Numerics.Statistics.ArrayStatistics.QuantileInplace(tau: 0.9, data: x /* all */)|];", "var m = Statistics.Quantile(tau: 0.9, data: x /* all */);")]
    [InlineData("var m = [|MedianInplace(x)|];", "var m = Statistics.Median(x);")]
    [InlineData("var m = [|ArrayStatistics.QuantileCustomInplace(x, 0.5, 0, 0, 1, 0)|];", "var m = ArrayStatistics.QuantileCustomInplace((double[])x.Clone(), 0.5, 0, 0, 1, 0);")]
    [InlineData("var m = [|SortedArrayStatistics.Median(new double[] { 3, 1 })|];", "var m = Statistics.Median(new double[] { 3, 1 });")]
    [InlineData(
        "var m = [|ArrayStatistics.MedianInplace(x)|]; var n = [|ArrayStatistics.MedianInplace(z)|]; for (var i = 0; i < 9; i++) Fit(z[i], y[i]);",
        "var m = Statistics.Median(x); var n = Statistics.Median(z); for (var i = 0; i < 9; i++) Fit(z[i], y[i]);")]
    public Task The_statistic_of_the_library_that_copies_is_called(string before, string after) =>
        Verify.FixesAsync(InMethod(before), InMethod(after), Library.MathNet);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task A_sort_sorts_a_copy(string lineEnding) =>
        Verify.FixesAsync(
            InMethod(
                """
                // The middle.
                        [|Array.Sort(x)|]; // in place
                        var m = x.Length % 2 == 1 ? x[x.Length / 2] : (x[x.Length / 2 - 1] + x[x.Length / 2]) / 2;
                """).ReplaceLineEndings(lineEnding),
            InMethod(
                """
                // The middle.
                        var sorted = (double[])x.Clone();
                        Array.Sort(sorted); // in place
                        var m = x.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
                """).ReplaceLineEndings(lineEnding),
            Library.MathNet);

    [Fact]
    public Task A_list_is_copied_into_a_list() =>
        Verify.FixesAsync(
            InMethod("var features = new List<double>(x); var labels = y; [|features.Sort()|]; var m = features[features.Count / 2]; for (var i = 0; i < 9; i++) Fit(features[i], labels[i]);"),
            InMethod("var features = new List<double>(x); var labels = y; var sorted = new List<double>(features);\n        sorted.Sort(); var m = sorted[sorted.Count / 2]; for (var i = 0; i < 9; i++) Fit(features[i], labels[i]);"),
            Library.MathNet);

    [Theory]
    [InlineData("var sorted = 0; if (sorted == 0) [|Array.Sort(x)|]; var m = x[x.Length / 2];")]
    [InlineData("[|x.AsSpan().Sort()|]; var m = x[x.Length / 2];")]
    public Task No_fix_where_the_copy_could_not_be_seen(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.MathNet);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using MathNet.Numerics.Statistics;
        using static MathNet.Numerics.Statistics.ArrayStatistics;

        class Columns
        {
            void Prepare(double[] x, double[] y, double[] z)
            {
                {{code}}
                Fit(x, y);
            }

            static void Fit(double[] x, double[] y) { }

            static void Fit(double x, double y) { }
        }
        """;
}
