using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ColumnReorderedAloneAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ColumnReorderedAloneCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ColumnReorderedAloneAnalyzerTests
{
    [Fact]
    public Task The_message_names_what_keeps_its_order()
    {
        var program = Verify.Program(
            InMethod("var median = {|#0:ArrayStatistics.MedianInplace(prices)|}; for (var i = 0; i < rows.Length; i++) Learn({|#1:prices[i]|} - median, sold[i]);"),
            fixedSource: null,
            Library.MathNet);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.ColumnReorderedAlone, "MedianInplace", "reorders", "prices", "'sold' keeps its order").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var median = [|ArrayStatistics.MedianInplace(data: prices)|]; for (var i = 0; i < rows.Length; i++) { sum += (prices[i] - median) * sold[i]; }")]
    [InlineData("var q = [|ArrayStatistics.QuantileInplace(prices!, 0.9)|]; for (var i = 0; i < rows.Length; i++) { var row = rows[i]; row.Price = Math.Min(prices[i], q); }")]
    [InlineData("var ranks = [|ArrayStatistics.RanksInplace(prices)|]; Learn(Correlation.Pearson(prices, sold), 0);")]
    [InlineData("var iqr = [|MathNet.Numerics.Statistics.ArrayStatistics.InterquartileRangeInplace((prices))|]; foreach (var (p, s) in prices.Zip(sold)) Learn(p / iqr, s);")]
    [InlineData("var all = [|ArrayStatistics.FiveNumberSummaryInplace(prices)|]; Fit(prices, sold);")]
    [InlineData("var m = [|ArrayStatistics.MedianInplace(prices)|]; var both = (prices, sold);")]
    [InlineData("var same = prices; var m = [|ArrayStatistics.MedianInplace(same)|]; for (var i = 0; i < rows.Length; i++) Learn(same[i], sold[i]);")]
    public Task Statistics_in_place_are_reported_where_the_column_is_used_beside_another(string code) =>
        Verify.ReportsAsync(InMethod(code), Library.MathNet);

    [Theory]
    [InlineData("[|Array.Sort(prices)|]; var median = prices[prices.Length / 2]; for (var i = 0; i < rows.Length; i++) Learn(prices[i] - median, sold[i]);")]
    [InlineData("[|Array.Sort(prices)|]; var top = prices[(int)(0.9 * (prices.Length - 1))]; Fit(prices, sold);")]
    [InlineData("[|prices.AsSpan().Sort()|]; var middle = prices.Length / 2; var median = prices[middle]; Fit(prices, sold);")]
    [InlineData("var list = rows.Select(row => row.Price).ToList(); [|list.Sort()|]; var median = list[list.Count / 2]; Fit(list.ToArray(), sold); for (var i = 0; i < rows.Length; i++) Learn(list[i], sold[i]);")]
    [InlineData("var a = new double[9]; var b = new double[9]; for (var i = 0; i < 9; i++) { a[i] = rows[i].Price; b[i] = rows[i].Sold; } [|Array.Sort(a)|]; var m = a[9 / 2]; Fit(a, b);")]
    [InlineData("double[] features = Read(), labels = Read(); [|Array.Sort(features)|]; var m = features[features.Length / 2]; Fit(features, labels);")]
    [InlineData("double[] a = Read(), b = Read(); for (var i = 0; i < 9; i++) Learn(a[i], b[i]); [|Array.Sort(a)|]; var m = a[a.Length / 2]; Fit(a, b);")]
    public Task Sorts_for_a_statistic_are_reported_where_the_column_is_used_beside_another(string code) =>
        Verify.ReportsAsync(InMethod(code), Library.MathNet);

    [Theory]
    [InlineData("Learn(ArrayStatistics.MedianInplace(prices.ToArray()), 0); Fit(prices, sold);")]
    [InlineData("Learn(ArrayStatistics.MedianInplace((double[])prices.Clone()), 0); Fit(prices, sold);")]
    [InlineData("Learn(Statistics.Median(prices), 0); Fit(prices, sold);")]
    [InlineData("var copy = prices.ToArray(); Learn(ArrayStatistics.MedianInplace(copy), 0); Fit(prices, sold);")]
    [InlineData("Fit(prices, sold); Learn(ArrayStatistics.MedianInplace(prices), 0);")]
    [InlineData("Learn(ArrayStatistics.MedianInplace(prices), ArrayStatistics.QuantileInplace(prices, 0.9)); Learn(prices.Average(), prices.Length);")]
    [InlineData("var m = ArrayStatistics.MedianInplace(prices); var deviations = prices.Select(price => Math.Abs(price - m)).ToArray(); Learn(m, ArrayStatistics.MedianInplace(deviations));")]
    [InlineData("var m = ArrayStatistics.MedianInplace(prices); var deviations = new double[9]; for (var i = 0; i < 9; i++) { deviations[i] = Math.Abs(prices[i] - m); } Learn(m, ArrayStatistics.MedianInplace(deviations));")]
    [InlineData("Array.Sort(prices); Learn(ArrayStatistics.MedianInplace(prices), SortedArrayStatistics.Median(prices));")]
    [InlineData("var m = ArrayStatistics.MedianInplace(prices); prices = rows.Select(row => row.Price).ToArray(); Fit(prices, sold);")]
    [InlineData("foreach (var group in rows.GroupBy(row => row.Sold)) { var values = group.Select(row => row.Price).ToArray(); Learn(ArrayStatistics.MedianInplace(values), values.Length); }")]
    [InlineData("var buffer = new double[9]; for (var k = 0; k < 3; k++) { for (var i = 0; i < 9; i++) { buffer[i] = rows[i].Price * k; sum += buffer[i] * sold[i]; } sum += ArrayStatistics.MedianInplace(buffer); }")]
    public Task Copies_and_columns_that_nobody_reads_beside_others_are_silent(string code) =>
        Verify.ReportsAsync(InMethod(code), Library.MathNet);

    [Theory]
    [InlineData("Array.Sort(prices, sold); Learn(prices[prices.Length / 2], 0); Fit(prices, sold);")]
    [InlineData("Array.Sort(prices); Learn(prices[prices.Length / 2], 0);")]
    [InlineData("Array.Sort(prices); for (var i = 0; i < 9; i++) Learn(prices[i], sold[i]);")]
    [InlineData("Array.Sort(prices); Array.Sort(sold); var m = prices[prices.Length / 2]; for (var i = 0; i < 9; i++) sum += Math.Abs(prices[i] - sold[i]);")]
    [InlineData("Array.Sort(prices); var m = prices[prices.Length / 2]; var expected = Quantiles(9); for (var i = 0; i < 9; i++) sum += Math.Abs(prices[i] - expected[i]);")]
    [InlineData("var expected = Quantiles(9); Array.Sort(prices); var m = prices[prices.Length / 2]; Plot(prices, expected);")]
    [InlineData("var names = rows.Select(row => row.Name).ToArray(); Array.Sort(names); var m = names[names.Length / 2]; Plot(names, sold);")]
    [InlineData("if (sum > 0) { Array.Sort(prices); Learn(prices[prices.Length / 2], 0); } else { Fit(prices, sold); }")]
    public Task Sorted_values_that_are_meant_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.MathNet);

    [Theory]
    [InlineData("public double Middle(double[] column) => [|ArrayStatistics.MedianInplace(column)|];")]
    [InlineData("public static float Iqr(float[] column) { if (column.Length == 0) return 0; return [|ArrayStatistics.InterquartileRangeInplace(column)|]; }")]
    [InlineData("public double Median(double[] loss) { [|Array.Sort(loss)|]; return loss[loss.Length / 2]; }")]
    [InlineData("double Middle(double[] c) { [|Array.Sort(c)|]; return c[c.Length / 2]; } void Train(double[] features, double[] labels) { var m = Middle(features); Epoch(features, labels); } void Epoch(double[] x, double[] y) { }")]
    [InlineData("double[] Price { get; set; } = new double[9]; double[] Label { get; set; } = new double[9]; double Middle() => [|ArrayStatistics.MedianInplace(Price)|];")]
    [InlineData("readonly double[] _price, _label; Forest(double[] p, double[] l) { _price = p; _label = l; } double Middle() { return [|ArrayStatistics.MedianInplace(_price)|]; }")]
    public Task A_column_of_somebody_else_is_reported(string members) => Verify.ReportsAsync(InClass(members), Library.MathNet);

    [Theory]
    [InlineData("double Middle(double[] column) => ArrayStatistics.MedianInplace(column); double Use(double[] c) => Middle(c.ToArray());")]
    [InlineData("double Middle(double[] column) => ArrayStatistics.MedianInplace(column); double Use(double[] c) { var d = c.Select(v => v * 2).ToArray(); return Middle(d); }")]
    [InlineData("public double Middle(double[] column) { column = column.ToArray(); return ArrayStatistics.MedianInplace(column); }")]
    [InlineData("public double MiddleInPlace(double[] column) => ArrayStatistics.MedianInplace(column);")]
    [InlineData("public double Middle(double[] buffer) => ArrayStatistics.MedianInplace(buffer);")]
    [InlineData("public double Middle(double[] source, double[] c) { source.CopyTo(c, 0); return ArrayStatistics.MedianInplace(c); }")]
    [InlineData("public void SortLoss(double[] loss) { Array.Sort(loss); Console.WriteLine(loss[loss.Length / 2]); }")]
    [InlineData("public double[] Ordered(double[] loss) { Array.Sort(loss); Console.WriteLine(loss[loss.Length / 2]); return loss; }")]
    [InlineData("readonly double[] _window = new double[9]; readonly double[] _label = new double[9]; void Add(int i, double v) => _window[i] = v; double Middle() => ArrayStatistics.MedianInplace(_window);")]
    [InlineData("readonly double[] _only = new double[9]; double Middle() => ArrayStatistics.MedianInplace(_only);")]
    public Task Helpers_that_are_given_copies_or_say_what_they_do_are_silent(string members) => Verify.ReportsAsync(InClass(members), Library.MathNet);

    [Fact]
    public Task A_sort_in_a_helper_of_another_trade_is_silent() =>
        Verify.ReportsAsync(
            """
            using System;

            public static class Prices
            {
                public static decimal Median(decimal[] amounts) { Array.Sort(amounts); return amounts[amounts.Length / 2]; }

                public static double Median(double[] amounts) { Array.Sort(amounts); return amounts[amounts.Length / 2]; }
            }
            """,
            Library.None);

    [Fact]
    public Task Features_that_are_sorted_and_read_beside_their_labels_belong_to_the_other_rule() =>
        Verify.ReportsAsync(
            InClass("void Train(double[] features, double[] labels) { Array.Sort(features); var m = features[features.Length / 2]; for (var i = 0; i < labels.Length; i++) Use(features[i], labels[i]); } void Use(double x, double y) { }"),
            Library.MathNet);

    [Theory]
    [InlineData("Learn([|SortedArrayStatistics.Median(new double[] { 9, 1, 8, 2, 7 })|], 0);")]
    [InlineData("double[] values = [9, 1, 8]; Learn([|SortedArrayStatistics.Maximum(values)|], 0);")]
    [InlineData("var drawn = Enumerable.Range(0, 9).Select(_ => random.NextDouble()).ToArray(); Learn([|SortedArrayStatistics.Median(drawn)|], 0);")]
    [InlineData("var drawn = new double[9]; for (var i = 0; i < 9; i++) drawn[i] = random.NextDouble(); Learn([|SortedArrayStatistics.Quantile(drawn, 0.9)|], 0);")]
    [InlineData("var ages = File.ReadLines(\"a.csv\").Select(line => double.Parse(line.Split(',')[2])).ToArray(); Learn([|SortedArrayStatistics.Median(ages)|], 0);")]
    public Task A_statistic_of_sorted_values_is_reported_where_they_are_not(string code) => Verify.ReportsAsync(InMethod(code), Library.MathNet);

    [Theory]
    [InlineData("Learn(SortedArrayStatistics.Median(new double[] { 1, 2, 7, 8, 9 }), 0);")]
    [InlineData("double[] values = [9, 1, 8]; Array.Sort(values); Learn(SortedArrayStatistics.Maximum(values), 0);")]
    [InlineData("double[] values = [9, 1, 8]; Sorting.Sort(values); Learn(SortedArrayStatistics.Maximum(values), 0);")]
    [InlineData("double[] values = [9, 1, 8]; Arrange(values); Learn(SortedArrayStatistics.Maximum(values), 0);")]
    [InlineData("var ages = File.ReadLines(\"a.csv\").Select(line => double.Parse(line.Split(',')[2])).Order().ToArray(); Learn(SortedArrayStatistics.Median(ages), 0);")]
    [InlineData("var times = File.ReadLines(\"a.csv\").Select(line => double.Parse(line.Split(',')[0])).ToArray(); Learn(SortedArrayStatistics.Median(times), 0);")]
    [InlineData("Learn(SortedArrayStatistics.Median(Read()), SortedArrayStatistics.Median(prices));")]
    public Task A_statistic_of_values_that_may_be_sorted_is_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.MathNet);

    [Fact]
    public Task Sorted_values_of_a_caller_are_silent() =>
        Verify.ReportsAsync(InClass("public double Middle(double[] column) => SortedArrayStatistics.Median(column);"), Library.MathNet);

    [Fact]
    public Task Reported_in_top_level_statements_and_through_an_alias() =>
        Verify.ReportsAsync(
            """
            using Stats = MathNet.Numerics.Statistics.ArrayStatistics;

            double[] x = { 9, 1, 8 }, y = { 1, 2, 3 };
            var median = [|Stats.MedianInplace(x)|];
            for (var i = 0; i < x.Length; i++)
            {
                System.Console.WriteLine((x[i] - median) * y[i]);
            }
            """,
            Library.MathNet);

    [Fact]
    public Task Own_methods_of_the_same_names_are_silent() =>
        Verify.ReportsAsync(
            """
            static class ArrayStatistics { public static double MedianInplace(double[] data) => data[0]; }

            class Model
            {
                double Sum(double[] features, double[] labels)
                {
                    var sum = ArrayStatistics.MedianInplace(features);
                    for (var i = 0; i < labels.Length; i++) { sum += features[i] * labels[i]; }
                    return sum;
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var m = ArrayStatistics.MedianInplace(prices; Fit(prices, sold);")]
    [InlineData("var m = ArrayStatistics.MedianInplace(); Fit(prices, sold);")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InMethod(code))), report => report.Id == RuleCatalog.ColumnReorderedAlone.Id);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using MathNet.Numerics.Statistics;

        class House { public double Price { get; set; } public double Sold { get; set; } public string Name { get; set; } }

        static class Sorting { public static void Sort(double[] values) => Array.Sort(values); }

        class Houses
        {
            void Prepare(House[] rows, Random random)
            {
                var prices = rows.Select(row => row.Price).ToArray();
                var sold = rows.Select(row => row.Sold).ToArray();
                var sum = 0.0;
                {{code}}
            }

            static void Learn(double x, double y) { }

            static void Fit(double[] x, double[] y) { }

            static void Plot(object x, double[] y) { }

            static void Arrange(double[] values) { }

            static double[] Read() => new double[9];

            static double[] Quantiles(int n) => new double[n];
        }
        """;

    private static string InClass(string members) =>
        $$"""
        using System;
        using System.Linq;
        using MathNet.Numerics.Statistics;

        class Forest
        {
            public Forest() { }

            int epochs, learningRate, trainSet;

            {{members}}
        }
        """;
}
