using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.FirstHundredRowsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.FirstHundredRowsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class FirstHundredRowsAnalyzerTests
{
    [Fact]
    public Task The_message_names_what_works_on_the_frame()
    {
        var program = Verify.Program(InMethod("var frame = {|#0:view.ToDataFrame()|}; var mean = {|#1:frame[\"Fare\"].Mean()|};"), fixedSource: null, Library.MicrosoftDataAnalysis);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.FirstHundredRows, "ToDataFrame", "100", "Mean").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var model = trainer.Fit([|view.ToDataFrame()|]);")]
    [InlineData("DataFrame frame = [|IDataViewExtensions.ToDataFrame(view)|]; IDataView rows = frame; var model = trainer.Fit(rows);")]
    [InlineData("var metrics = ml.Regression.Evaluate([|view.ToDataFrame()|], \"Fare\");")]
    [InlineData("var folds = ml.Regression.CrossValidate([|view!.ToDataFrame()|], trainer);")]
    [InlineData("var split = ml.Data.TrainTestSplit([|view.ToDataFrame()|], 0.2);")]
    [InlineData("var cached = ml.Data.Cache([|view.ToDataFrame()|]);")]
    [InlineData("var sum = [|view.ToDataFrame(\"Fare\", \"Tip\")|].Columns[0].Sum();")]
    [InlineData("var sum = [|view.ToDataFrame(selectColumns: new[] { \"Fare\" })|][\"Fare\"].Max();")]
    [InlineData("var frame = [|view.ToDataFrame()|]; var error = (frame[\"Score\"] - frame[\"Fare\"]).Abs().Mean();")]
    [InlineData("var means = [|view.ToDataFrame()|].GroupBy(\"Store\").Mean(\"Fare\");")]
    [InlineData("var clean = [|view.ToDataFrame()|].DropNulls(); trainer.Fit(clean);")]
    [InlineData("Train([|view.ToDataFrame()|]);")]
    [InlineData("var sum = 0f; foreach (var row in [|view.ToDataFrame()|].Rows) { sum += (float)row[0]; }")]
    [InlineData("var rows = new List<float>(); foreach (var row in [|view.ToDataFrame()|].Rows) { var fare = Convert.ToSingle(row[0]); rows.Add(fare * 2); }")]
    [InlineData("var counts = new Dictionary<string, int>(); foreach (var row in [|view.ToDataFrame()|].Rows) { var store = row[0].ToString(); counts[store]++; }")]
    [InlineData("var frame = [|view.ToDataFrame()|]; var sum = 0f; for (long i = 0; i < frame.Rows.Count; i++) { sum += (float)frame[\"Fare\"][i]; }")]
    public Task Frames_that_are_computed_with_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("trainer.Fit(view.ToDataFrame(-1));")]
    [InlineData("trainer.Fit(view.ToDataFrame(maxRows: 100));")]
    [InlineData("var sum = view.ToDataFrame(1000, \"Fare\")[\"Fare\"].Sum();")]
    [InlineData("Console.WriteLine(view.ToDataFrame());")]
    [InlineData("Console.WriteLine(view.ToDataFrame().Head(5)); var first = view.ToDataFrame().Head(10)[\"Fare\"].Mean();")]
    [InlineData("foreach (var row in view.ToDataFrame().Rows) { Console.WriteLine(string.Join(\" \", row)); }")]
    [InlineData("var lines = new List<string>(); foreach (var row in view.ToDataFrame().Rows) { lines.Add(row.ToString()); }")]
    [InlineData("foreach (var column in view.ToDataFrame().Columns) { Console.WriteLine(column.Name); }")]
    [InlineData("DataFrame.SaveCsv(view.ToDataFrame(), \"head.csv\"); trainer.Fit(view);")]
    [InlineData("var frame = view.ToDataFrame(); Console.WriteLine(frame.Columns.Count);")]
    [InlineData("var sum = new Own.View().ToDataFrame().Sum();")]
    public Task Frames_that_are_shown_or_told_their_number_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.MicrosoftDataAnalysis);

    [Fact]
    public Task Reported_in_top_level_statements_and_through_an_alias() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            using View = Microsoft.ML.IDataView;

            var ml = new MLContext(seed: 1);
            View view = ml.Data.LoadFromBinary("trips.bin");
            System.Console.WriteLine([|view.ToDataFrame()|]["Fare"].Median());
            """,
            Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("var mean = view.ToDataFrame(.Columns[0].Mean();")]
    [InlineData("trainer.Fit(view.ToDataFrame(;")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InMethod(code))), report => report.Id == RuleCatalog.FirstHundredRows.Id);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.Data.Analysis;
        using Microsoft.ML;

        class Trips
        {
            void Run(MLContext ml, IDataView view, IEstimator<ITransformer> trainer)
            {
                {{code}}

                void Train(DataFrame frame) => trainer.Fit(frame);
            }
        }

        namespace Own
        {
            class View { public View ToDataFrame(long maxRows = 100) => this; public int Sum() => 0; }
        }
        """;
}
