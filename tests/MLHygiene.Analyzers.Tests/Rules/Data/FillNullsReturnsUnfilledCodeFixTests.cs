using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.FillNullsReturnsUnfilledAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.FillNullsReturnsUnfilledCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class FillNullsReturnsUnfilledCodeFixTests
{
    [Theory]
    [InlineData("var filled = [|frame.FillNulls(values)|];", "var filled = frame.FillNulls(values, inPlace: true);")]
    [InlineData("[|frame.FillNulls(values /* zeros */, false)|]; // all", "frame.FillNulls(values /* zeros */, true); // all")]
    [InlineData("var filled = [|frame.FillNulls(inPlace: false, values: values)|];", "var filled = frame.FillNulls(inPlace: true, values: values);")]
    [InlineData("var filled = frame?[|.FillNulls(values)|];", "var filled = frame?.FillNulls(values, inPlace: true);")]
    [InlineData(
        "[|frame.FillNulls(values)|]; var other = [|frame.Clone().FillNulls(values)|];",
        "frame.FillNulls(values, inPlace: true); var other = frame.Clone().FillNulls(values, inPlace: true);")]
    public Task The_filled_frame_is_returned(string before, string after) =>
        Verify.FixesAsync(InMethod(before), InMethod(after), Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InMethod(
                """
                var filled = [|frame.FillNulls(
                            values // one for each column
                        )|];
                """).ReplaceLineEndings(lineEnding),
            InMethod(
                """
                var filled = frame.FillNulls(
                            values, // one for each column
                            inPlace: true
                        );
                """).ReplaceLineEndings(lineEnding),
            Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("const bool keep = false; var filled = [|frame.FillNulls(values, keep)|];")]
    [InlineData("var filled = [|frame.FillNulls(values, inPlace: default)|];")]
    public Task No_fix_where_the_switch_is_no_literal(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.MicrosoftDataAnalysis);

    private static string InMethod(string code) =>
        $$"""
        using System.Collections.Generic;
        using Microsoft.Data.Analysis;

        class Frames
        {
            void Fill(DataFrame frame, List<object> values)
            {
                {{code}}
            }
        }
        """;
}
