using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.SplitPartsOverlapAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.SplitPartsOverlapCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class SplitPartsOverlapAnalyzerTests
{
    [Theory]
    [InlineData("var m = pipeline.Fit(ml.Data.TrainTestSplit(all, 0.2, seed: 1).TrainSet); [|ml.Regression.Evaluate(m.Transform(ml.Data.TrainTestSplit(all, 0.2, seed: 2).TestSet))|];")]
    [InlineData("var a = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(all)); var b = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(all)); var m = pipeline.Fit(a.TrainSet); [|ml.Regression.Evaluate(m.Transform(b.TestSet))|];")]
    [InlineData("var m = pipeline.Fit(ml.Data.TakeRows(all, 80)); [|ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, 70)))|];")]
    [InlineData("var folds = ml.Data.CrossValidationSplit(all); var m = pipeline.Fit(folds[0].TrainSet); [|ml.Regression.Evaluate(m.Transform(folds[1].TestSet))|];")]
    [InlineData("var bag = ml.Data.BootstrapSample(all); var rest = ml.Data.BootstrapSample(all, complement: true); var m = pipeline.Fit(bag); [|ml.Regression.Evaluate(m.Transform(rest))|];")]
    [InlineData("var bag = ml.Data.BootstrapSample(all, seed: 1); var rest = ml.Data.BootstrapSample(all, seed: 2, complement: true); [|ml.Regression.Evaluate(pipeline.Fit(bag).Transform(rest))|];")]
    public Task Parts_of_two_divisions_are_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var bag = ml.Data.BootstrapSample(all, flag ? 1 : 2); var rest = ml.Data.BootstrapSample(all, complement: true, seed: 3); ml.Regression.Evaluate(pipeline.Fit(bag).Transform(rest));")]
    [InlineData("var seed = args.Length; var bag = ml.Data.BootstrapSample(all, seed); var rest = ml.Data.BootstrapSample(all, seed, complement: true); ml.Regression.Evaluate(pipeline.Fit(bag).Transform(rest));")]
    [InlineData("var seed = args.Length; var m = pipeline.Fit(ml.Data.TrainTestSplit(all, seed: seed).TrainSet); ml.Regression.Evaluate(m.Transform(ml.Data.TrainTestSplit(all, seed: seed).TestSet));")]
    [InlineData("int a = args.Length, b = args.Length; var m = pipeline.Fit(ml.Data.TrainTestSplit(all, seed: a).TrainSet); ml.Regression.Evaluate(m.Transform(ml.Data.TrainTestSplit(all, seed: b).TestSet));")]
    public Task Divisions_by_a_computed_seed_may_be_the_same(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var m = pipeline.Fit(ml.Data.TrainTestSplit(all, 0.2).TrainSet); ml.Regression.Evaluate(m.Transform(ml.Data.TrainTestSplit(all, 0.2).TestSet));")]
    [InlineData("var m = pipeline.Fit(ml.Data.TakeRows(all, 80)); ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, 80)));")]
    [InlineData("var m = pipeline.Fit(ml.Data.TakeRows(all, 80)); ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, 90)));")]
    [InlineData("var m = pipeline.Fit(ml.Data.SkipRows(all, 20)); ml.Regression.Evaluate(m.Transform(ml.Data.TakeRows(all, 20)));")]
    [InlineData("var bag = ml.Data.BootstrapSample(all, seed: 7); var rest = ml.Data.BootstrapSample(all, seed: 7, complement: true); ml.Regression.Evaluate(pipeline.Fit(bag).Transform(rest));")]
    [InlineData("for (var i = 0; i < 5; i++) { var s = ml.Data.TrainTestSplit(all, 0.2, seed: i); ml.Regression.Evaluate(pipeline.Fit(s.TrainSet).Transform(s.TestSet)); }")]
    [InlineData("var folds = ml.Data.CrossValidationSplit(all); var m = pipeline.Fit(folds[0].TestSet); ml.Regression.Evaluate(m.Transform(folds[1].TestSet));")]
    public Task Parts_of_one_division_are_silent(string statements) => ReportsAsync(statements);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
