using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.LabelAwareTransformFittedBeforeSplitAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.LabelAwareTransformFittedBeforeSplitCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class LabelAwareTransformFittedBeforeSplitAnalyzerTests
{
    [Theory]
    [InlineData("var x = selector.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); var m = trainer.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var x = selector.Fit(all).Transform(all); [|ml.Regression.CrossValidate(x, trainer)|];")]
    [InlineData("var x = scaler.Append(selector).Fit(all).Transform(all); [|ml.Regression.CrossValidate(x, trainer)|];")]
    [InlineData("var x = ml.Transforms.NormalizeSupervisedBinning(\"Age\").Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); [|ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet))|];")]
    public Task A_transform_that_read_the_label_of_evaluated_rows_is_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("ml.Regression.CrossValidate(all, selector.Append(trainer));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var t = selector.Fit(s.TrainSet); ml.Regression.Evaluate(trainer.Fit(t.Transform(s.TrainSet)).Transform(t.Transform(s.TestSet)));")]
    [InlineData("var x = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnCount(\"Age\").Fit(all).Transform(all); trainer.Fit(x);")]
    public Task Fitted_on_the_training_part_or_in_the_pipeline_is_silent(string statements) => ReportsAsync(statements);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
