using System.Threading.Tasks;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Rules.Leakage;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class SplitPartsOverlapCodeFixTests
{
    [Theory]
    [InlineData(
        "var a = ml.Data.TrainTestSplit(all, 0.2, seed: 1); var b = ml.Data.TrainTestSplit(all, 0.2, seed: 2); var m = pipeline.Fit(a.TrainSet); [|ml.Regression.Evaluate(m.Transform(b.TestSet))|];",
        "var a = ml.Data.TrainTestSplit(all, 0.2, seed: 1); var b = ml.Data.TrainTestSplit(all, 0.2, seed: 2); var m = pipeline.Fit(a.TrainSet); ml.Regression.Evaluate(m.Transform(a.TestSet));")]
    [InlineData(
        "var a = ml.Data.TrainTestSplit(all, 0.2, seed: 1); var train = a.TrainSet; var test = ml.Data.TrainTestSplit(all, 0.3).TestSet; var m = pipeline.Fit(train); [|ml.Regression.Evaluate(m.Transform(test))|];",
        "var a = ml.Data.TrainTestSplit(all, 0.2, seed: 1); var train = a.TrainSet; var test = ml.Data.TrainTestSplit(all, 0.3).TestSet; var m = pipeline.Fit(train); ml.Regression.Evaluate(m.Transform(a.TestSet));")]
    [InlineData(
        "var a = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(all)); var b = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(all)); var m = pipeline.Fit(a.TrainSet); var scored = m.Transform(b.TestSet); [|ml.Regression.Evaluate(scored)|];",
        "var a = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(all)); var b = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(all)); var m = pipeline.Fit(a.TrainSet); var scored = m.Transform(a.TestSet); ml.Regression.Evaluate(scored);")]
    public Task The_other_side_of_the_first_split_is_evaluated(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var bag = ml.Data.BootstrapSample(all); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];",
        "var bag = ml.Data.BootstrapSample(all, seed: 0); var rest = ml.Data.BootstrapSample(all, complement: true, seed: 0); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest));")]
    [InlineData(
        "var bag = ml.Data.BootstrapSample(all, seed: 1); var rest = ml.Data.BootstrapSample(all, seed: 2, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];",
        "var bag = ml.Data.BootstrapSample(all, seed: 1); var rest = ml.Data.BootstrapSample(all, seed: 1, complement: true); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest));")]
    [InlineData(
        "var bag = ml.Data.BootstrapSample(all, 7); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];",
        "var bag = ml.Data.BootstrapSample(all, 7); var rest = ml.Data.BootstrapSample(all, complement: true, seed: 7); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest));")]
    [InlineData(
        "var bag = ml.Data.BootstrapSample(all); var rest = ml.Data.BootstrapSample(all, 5, true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];",
        "var bag = ml.Data.BootstrapSample(all, seed: 5); var rest = ml.Data.BootstrapSample(all, 5, true); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest));")]
    [InlineData(
        "var bag = ml.Data.BootstrapSample(all, null); var rest = ml.Data.BootstrapSample(all, null, true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];",
        "var bag = ml.Data.BootstrapSample(all, 0); var rest = ml.Data.BootstrapSample(all, 0, true); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest));")]
    [InlineData(
        "var m = pipeline.Fit(ml.Data.BootstrapSample(all)); [|ml.Regression.Evaluate(m.Transform(ml.Data.BootstrapSample(all, complement: true)))|];",
        "var m = pipeline.Fit(ml.Data.BootstrapSample(all, seed: 0)); ml.Regression.Evaluate(m.Transform(ml.Data.BootstrapSample(all, complement: true, seed: 0)));")]
    public Task A_sample_and_its_complement_share_a_seed(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData("var m = pipeline.Fit(ml.Data.TrainTestSplit(all, 0.2, seed: 1).TrainSet); [|ml.Regression.Evaluate(m.Transform(ml.Data.TrainTestSplit(all, 0.2, seed: 2).TestSet))|];")]
    [InlineData("var m = pipeline.Fit(ml.Data.TakeRows(all, 80)); [|ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, 70)))|];")]
    [InlineData("var folds = ml.Data.CrossValidationSplit(all); var m = pipeline.Fit(folds[0].TrainSet); [|ml.Regression.Evaluate(m.Transform(folds[1].TestSet))|];")]
    [InlineData("var bag = ml.Data.BootstrapSample(all); var rest = ml.Data.BootstrapSample(all); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];")]
    [InlineData("for (var i = 0; i < 3; i++) { var bag = ml.Data.BootstrapSample(all); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|]; }")]
    [InlineData("var bag = ml.Data.BootstrapSample(all\n#if SEEDED\n, 5\n#endif\n); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];")]
    public Task Without_another_side_to_name_there_is_no_fix(string statements) => OffersNoFixAsync(statements);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesProgramAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var bag = ml.Data.BootstrapSample(
                all, // the rows
                seed: /* any */ 42);
            var rest = ml.Data.BootstrapSample(
                all,
                complement: true); // out of the bag
            var model = ml.Regression.Trainers.Sdca().Fit(bag);
            [|ml.Regression.Evaluate(model.Transform(rest))|];

            class Row { public float Label { get; set; } }
            """.ReplaceLineEndings(lineEnding),
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var bag = ml.Data.BootstrapSample(
                all, // the rows
                seed: /* any */ 42);
            var rest = ml.Data.BootstrapSample(
                all,
                complement: true,
                seed: 42); // out of the bag
            var model = ml.Regression.Trainers.Sdca().Fit(bag);
            ml.Regression.Evaluate(model.Transform(rest));

            class Row { public float Label { get; set; } }
            """.ReplaceLineEndings(lineEnding));

    [Theory]
    [InlineData(
        "var a = ml.Data.TrainTestSplit(all, 0.2, seed: 1); var b = ml.Data.TrainTestSplit(all, 0.2, seed: 2); var m = pipeline.Fit(a.TrainSet); [|ml.Regression.Evaluate(m.Transform(b.TestSet))|];",
        "var a = ml.Data.TrainTestSplit(all, 0.2, seed: 1); var b = ml.Data.TrainTestSplit(all, 0.2, seed: 2); var m = pipeline.Fit(a.TrainSet); ml.Regression.Evaluate(m.Transform(a.TestSet));",
        "Evaluate on the test rows of the split that was trained on (changes results)")]
    [InlineData(
        "var bag = ml.Data.BootstrapSample(all, 7); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];",
        "var bag = ml.Data.BootstrapSample(all, 7); var rest = ml.Data.BootstrapSample(all, complement: true, seed: 7); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest));",
        "Draw both samples with the seed 7 (changes results)")]
    public Task The_title_says_that_results_change(string statements, string fixedStatements, string title) =>
        LeakageFix.HasTitleAsync<SplitPartsOverlapAnalyzer, SplitPartsOverlapCodeFix>(statements, fixedStatements, title);

    [Theory]
    [InlineData(
        "var bag = ml.Data.BootstrapSample(all); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|]; [|ml.Regression.Evaluate(m.Transform(rest), \"Age\")|]; var n = trainer.Fit(bag); [|ml.Regression.Evaluate(n.Transform(rest))|];",
        "var bag = ml.Data.BootstrapSample(all, seed: 0); var rest = ml.Data.BootstrapSample(all, complement: true, seed: 0); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest)); ml.Regression.Evaluate(m.Transform(rest), \"Age\"); var n = trainer.Fit(bag); ml.Regression.Evaluate(n.Transform(rest));")]
    public Task All_reports_of_a_document_are_fixed_at_once(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData("mlhygiene.seed = 42", "42")]
    [InlineData("mlhygiene.seed = 42\nmlhygiene.MLH1005.seed = 7", "7")]
    public Task The_seed_is_the_configured_one(string setting, string seed)
    {
        var program = Verify<SplitPartsOverlapAnalyzer, SplitPartsOverlapCodeFix>.Program(
            LeakageProgram.Of("var bag = ml.Data.BootstrapSample(all); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];"),
            LeakageProgram.Of($"var bag = ml.Data.BootstrapSample(all, seed: {seed}); var rest = ml.Data.BootstrapSample(all, complement: true, seed: {seed}); var m = pipeline.Fit(bag); ml.Regression.Evaluate(m.Transform(rest));"),
            Library.MicrosoftML);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{setting}\n"));
        return program.RunAsync();
    }

    private static Task FixesAsync(string statements, string fixedStatements, string members = "") =>
        LeakageFix.FixesAsync<SplitPartsOverlapAnalyzer, SplitPartsOverlapCodeFix>(statements, fixedStatements, members);

    private static Task FixesProgramAsync(string source, string fixedSource) =>
        LeakageFix.FixesProgramAsync<SplitPartsOverlapAnalyzer, SplitPartsOverlapCodeFix>(source, fixedSource);

    private static Task OffersNoFixAsync(string statements, string members = "") =>
        LeakageFix.OffersNoFixAsync<SplitPartsOverlapAnalyzer, SplitPartsOverlapCodeFix>(statements, members);
}
