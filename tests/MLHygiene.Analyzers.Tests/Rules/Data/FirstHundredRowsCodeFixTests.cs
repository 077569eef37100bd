using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.FirstHundredRowsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.FirstHundredRowsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class FirstHundredRowsCodeFixTests
{
    [Theory]
    [InlineData("var m = [|view.ToDataFrame()|][\"Fare\"].Mean(); // all", "var m = view.ToDataFrame(-1)[\"Fare\"].Mean(); // all")]
    [InlineData("var m = [|view.ToDataFrame(\"Fare\" /* paid */, \"Tip\")|][\"Fare\"].Mean();", "var m = view.ToDataFrame(-1, \"Fare\" /* paid */, \"Tip\")[\"Fare\"].Mean();")]
    [InlineData("var m = [|IDataViewExtensions.ToDataFrame(view)|][\"Fare\"].Mean();", "var m = IDataViewExtensions.ToDataFrame(view, -1)[\"Fare\"].Mean();")]
    [InlineData(
        "var m = [|view.ToDataFrame()|][\"Fare\"].Mean(); var n = [|view.ToDataFrame(\"Tip\")|][\"Tip\"].Mean();",
        "var m = view.ToDataFrame(-1)[\"Fare\"].Mean(); var n = view.ToDataFrame(-1, \"Tip\")[\"Tip\"].Mean();")]
    public Task All_rows_are_kept(string before, string after) => Verify.FixesAsync(InMethod(before), InMethod(after), Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InMethod("var frame = [|view // rows\n            .ToDataFrame()|]; // a frame\n        var m = frame[\"Fare\"].Mean();").ReplaceLineEndings(lineEnding),
            InMethod("var frame = view // rows\n            .ToDataFrame(-1); // a frame\n        var m = frame[\"Fare\"].Mean();").ReplaceLineEndings(lineEnding),
            Library.MicrosoftDataAnalysis);

    [Fact]
    public Task No_fix_where_arguments_are_named() =>
        Verify.OffersNoFixAsync(InMethod("var m = [|view.ToDataFrame(selectColumns: new[] { \"Fare\" })|][\"Fare\"].Mean();"), Library.MicrosoftDataAnalysis);

    private static string InMethod(string code) =>
        $$"""
        using Microsoft.Data.Analysis;
        using Microsoft.ML;

        class Trips
        {
            void Run(IDataView view)
            {
                {{code}}
            }
        }
        """;
}
