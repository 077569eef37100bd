using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.FittedOnTestRowsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.FittedOnTestRowsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class FittedOnTestRowsAnalyzerTests
{
    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(scaler.Fit(s.TrainSet).Transform(s.TrainSet)); [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)))|];")]
    [InlineData("var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var m = trainer.Fit(scaler.Fit(all).Transform(all)); var x = scaler.Fit(test).Transform(test); [|ml.Regression.Evaluate(m.Transform(x))|];")]
    [InlineData("var keys = ml.Transforms.Conversion.MapValueToKey(\"Label\"); var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(keys.Fit(s.TrainSet).Transform(s.TrainSet)); [|ml.Regression.Evaluate(m.Transform(keys.Fit(s.TestSet).Transform(s.TestSet)))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(Prepare(ml, s.TrainSet)); [|ml.Regression.Evaluate(m.Transform(Prepare(ml, s.TestSet)))|];", "static IDataView Prepare(MLContext ml, IDataView d) { var e = ml.Transforms.NormalizeMinMax(\"Age\"); return e.Fit(d).Transform(d); }")]
    public Task A_transform_fitted_again_on_the_test_rows_is_reported(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TestSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    public Task A_model_fitted_on_the_test_part_is_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); ml.Regression.Evaluate(trainer.Fit(t.Transform(s.TrainSet)).Transform(t.Transform(s.TestSet)));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet)); m = pipeline.Fit(s.TestSet);")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var c = ml.Transforms.Concatenate(\"Features\", \"Age\"); var m = trainer.Fit(c.Fit(s.TrainSet).Transform(s.TrainSet)); ml.Regression.Evaluate(m.Transform(c.Fit(s.TestSet).Transform(s.TestSet)));")]
    public Task Applying_what_the_training_rows_taught_is_silent(string statements) => ReportsAsync(statements);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
