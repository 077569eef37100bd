using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.OrderDependentNaNAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class OrderDependentNaNAnalyzerTests
{
    private const string Parsed = "var values = File.ReadLines(path).Select(double.Parse).ToArray(); ";

    [Fact]
    public Task The_message_says_what_makes_it_arbitrary()
    {
        var program = Verify.Program(Program("var values = new[] { 1, double.NaN }; var median = {|#0:values.Median()|};"), fixedSource: null, Library.MathNet);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.OrderDependentNaN,
            "Median",
            "gives another number for another order of the values once one of them is NaN",
            "A value is NaN where 'double.NaN' reaches it, and nothing throws",
            "values"));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_about_a_name_that_promises_more()
    {
        var program = Verify.Program(Program("var least = {|#0:TensorPrimitives.MinNumber<double>(given)|};"), fixedSource: null, Library.Tensors);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.OrderDependentNaN, "MinNumber", "returns NaN as soon as one value is NaN, though its name says otherwise", "Nothing throws", "given"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var median = [|values.Median()|];")]
    [InlineData("var median = [|Statistics.Median(values)|];")]
    [InlineData("var quartile = [|values.LowerQuartile()|];")]
    [InlineData("var tenth = [|Statistics.Percentile(p: 10, data: values)|];")]
    [InlineData("var range = [|values.InterquartileRange()|];")]
    [InlineData("var median = [|ArrayStatistics.MedianInplace(values)|];")]
    [InlineData("var largest = [|Vector<double>.Build.Dense(values).Maximum()|];")]
    [InlineData("var vector = Vector<double>.Build.DenseOfArray(values); var place = [|vector.MinimumIndex()|];")]
    [InlineData("var rank = [|Correlation.Spearman(values, given)|];")]
    [InlineData("var described = new DescriptiveStatistics(values); var least = [|described.Minimum|];")]
    [InlineData("var medians = new[] { values }.Select(column => [|column.Median()|]);")]
    public Task Statistics_of_values_that_were_read_are_reported(string code) => Verify.ReportsAsync(Program(Parsed + code), Library.MathNet);

    [Theory]
    [InlineData("var column = path.Length > 3 ? given : new[] { 1, double.NaN }; var median = [|column.Median()|];")]
    [InlineData("var missing = given.Count(double.IsNaN); var median = [|given.Median()|];")]
    [InlineData("var column = new List<double>(); foreach (var cell in path.Split(',')) column.Add(cell.Length == 0 ? double.NaN : 1); var median = [|column.Median()|];")]
    [InlineData("var column = new double[3]; column[1] = double.NaN; var median = [|column.Median()|];")]
    public Task Evidence_of_any_kind_is_enough(string code) => Verify.ReportsAsync(Program(code), Library.MathNet);

    [Theory]
    // No evidence.
    [InlineData("var median = given.Median();")]
    [InlineData("var median = new[] { 1.0, 2.0 }.Median();")]
    [InlineData("var median = given.Select(value => value * 2).Median();")]
    // NaN in, NaN out.
    [InlineData(Parsed + "var mean = values.Mean();")]
    [InlineData(Parsed + "var deviation = values.StandardDeviation();")]
    [InlineData(Parsed + "var largest = Statistics.Maximum(values);")]
    [InlineData(Parsed + "var linear = Correlation.Pearson(values, given);")]
    // Filtered, or tested before.
    [InlineData(Parsed + "var median = values.Where(value => !double.IsNaN(value)).Median();")]
    [InlineData(Parsed + "var known = values.Where(double.IsFinite).ToArray(); var median = known.Median();")]
    [InlineData(Parsed + "if (values.Any(double.IsNaN)) throw new FormatException(); var median = values.Median();")]
    [InlineData(Parsed + "for (var i = 0; i < values.Length; i++) if (double.IsNaN(values[i])) values[i] = 0; var median = values.Median();")]
    // Not what this rule is about.
    [InlineData("var values = File.ReadLines(path).Select(int.Parse).Select(value => (double)value).ToArray(); var median = values.Median();")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Program(code), Library.MathNet);

    [Theory]
    [InlineData("var largest = [|TensorPrimitives.MaxNumber<double>(given)|];")]
    [InlineData("var largest = [|TensorPrimitives.MaxMagnitudeNumber<float>(new float[3])|];")]
    [InlineData("var largest = [|TensorPrimitives.MaxNumber(new ReadOnlySpan<double>(given))|];")]
    [InlineData("var largest = TensorPrimitives.MaxNumber<int>(new int[3]);")]
    [InlineData("TensorPrimitives.MaxNumber<double>(given, given, new double[3]);")]
    [InlineData("var largest = TensorPrimitives.Max<double>(given);")]
    [InlineData("var largest = given.Aggregate(double.MaxNumber); // TensorPrimitives")]
    [InlineData("if (given.Any(double.IsNaN)) return; var largest = TensorPrimitives.MaxNumber<double>(given);")]
    public Task Reductions_that_promise_to_leave_NaN_out_are_reported(string code) => Verify.ReportsAsync(Program(code), Library.Tensors);

    [Theory]
    [InlineData("[|Array.Sort(values, (x, y) => x < y ? -1 : x > y ? 1 : 0)|];")]
    [InlineData("var list = values.ToList(); [|list.Sort((x, y) => { if (x < y) return -1; return x > y ? 1 : 0; })|];")]
    [InlineData("Array.Sort(values); var place = [|Array.BinarySearch(values, 0.5)|];")]
    [InlineData("Array.Sort(values, (x, y) => x.CompareTo(y));")]
    [InlineData("Array.Sort(values);")]
    public Task Sorts_and_searches_are_reported_where_a_type_learns(string code) =>
        Verify.ReportsAsync(Program(Parsed + code, "int _epochs; double _learningRate;"), Library.None);

    [Theory]
    [InlineData("Array.Sort(values, (x, y) => x < y ? -1 : x > y ? 1 : 0);")]
    [InlineData("Array.Sort(values); var place = Array.BinarySearch(values, 0.5);")]
    public Task Sorts_elsewhere_are_silent(string code) => Verify.ReportsAsync(Program(Parsed + code), Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            "static class Statistics { public static double Median(double[] data) => data[0]; } class C { double M() => Statistics.Median(new[] { double.NaN, 1 }); }",
            Library.MathNet);

    [Fact]
    public Task Half_typed_code_is_silent() =>
        Verify.ReportsAsync(Program("var values = new[] { double.NaN, 1 }; var median = values.{|CS1061:Medium|}(); // Median"), Library.MathNet);

    private static string Program(string code, string members = "") =>
        $$"""
        using System; using System.Collections.Generic; using System.IO; using System.Linq;
        {{(code.Contains("TensorPrimitives", System.StringComparison.Ordinal) ? "using System.Numerics.Tensors;"
            : members.Length == 0 && !code.Contains("Sort(", System.StringComparison.Ordinal) ? "using MathNet.Numerics.LinearAlgebra; using MathNet.Numerics.Statistics;" : "")}}

        class Columns
        {
            {{members}}
            static void M(string path, double[] given)
            {
                {{code}}
            }
        }
        """;
}
