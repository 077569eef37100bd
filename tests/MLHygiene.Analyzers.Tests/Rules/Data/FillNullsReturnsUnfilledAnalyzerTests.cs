using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.FillNullsReturnsUnfilledAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.FillNullsReturnsUnfilledCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class FillNullsReturnsUnfilledAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_frame()
    {
        var program = Verify.Program(InMethod("var filled = {|#0:frame.FillNulls(values)|};"), fixedSource: null, Library.MicrosoftDataAnalysis);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.FillNullsReturnsUnfilled, "FillNulls", "frame"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("[|frame.FillNulls(values)|];")]
    [InlineData("_ = [|frame.FillNulls(values)|];")]
    [InlineData("var filled = [|frame.FillNulls(values, false)|];")]
    [InlineData("var filled = [|frame.FillNulls(inPlace: false, values: values)|];")]
    [InlineData("var filled = [|frame.FillNulls(new object[] { 0f, \"\" })|];")]
    [InlineData("var filled = [|frame.FillNulls([0f, \"\"])|];")]
    [InlineData("var filled = [|frame!.FillNulls(values)|].DropNulls();")]
    [InlineData("var filled = frame?[|.FillNulls(values)|];")]
    [InlineData("frame = [|frame.Clone().FillNulls(values)|];")]
    [InlineData("const bool keep = false; var filled = [|frame.FillNulls(values, keep)|];")]
    [InlineData("var keep = false; var filled = [|frame.FillNulls(values, keep)|];")]
    public Task Reported(string code) => Verify.ReportsAsync(InMethod(code), Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("frame.FillNulls(values, true);")]
    [InlineData("var filled = frame.FillNulls(values, inPlace: true);")]
    [InlineData("var filled = frame.FillNulls(values, inPlace);")]
    [InlineData("var filled = frame.FillNulls(0f);")]
    [InlineData("object zero = 0f; var filled = frame.FillNulls(zero, inPlace: false);")]
    [InlineData("var filled = frame.Columns[0].FillNulls(0f);")]
    [InlineData("var filled = new Own.DataFrame().FillNulls(values);")]
    public Task Not_reported_where_what_is_filled_is_returned(string code) => Verify.ReportsAsync(InMethod(code), Library.MicrosoftDataAnalysis);

    [Fact]
    public Task Reported_in_top_level_statements_and_lambdas() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Collections.Generic;
            using Frame = Microsoft.Data.Analysis.DataFrame;

            var frame = new Frame();
            Func<List<object>, Frame> fill = values => [|frame.FillNulls(values)|];
            """,
            Library.MicrosoftDataAnalysis);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync("class DataFrame { DataFrame FillNulls(object[] values) => FillNulls(values); }", Library.None);

    [Theory]
    [InlineData("var filled = frame.FillNulls(values;")]
    [InlineData("var filled = frame.FillNulls(;")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InMethod(code))), report => report.Id == RuleCatalog.FillNullsReturnsUnfilled.Id);

    private static string InMethod(string code) =>
        $$"""
        using System.Collections.Generic;
        using Microsoft.Data.Analysis;

        class Frames
        {
            void Fill(DataFrame frame, List<object> values, bool inPlace)
            {
                {{code}}
            }
        }

        namespace Own
        {
            class DataFrame { public DataFrame FillNulls(IList<object> values, bool inPlace = false) => this; }
        }
        """;
}
