using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.ChosenOnTestRowsAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class ChosenOnTestRowsAnalyzerTests
{
    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(s.TrainSet, s.TestSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(validationData: s.TestSet, trainData: s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = ml.Regression.Trainers.LightGbm().Fit(s.TrainSet, s.TestSet); var p = m.Transform(s.TestSet); [|ml.Regression.Evaluate(p)|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = ml.BinaryClassification.Trainers.Gam().Fit(s.TrainSet, s.TestSet); [|ml.BinaryClassification.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = ml.Recommendation().Trainers.MatrixFactorization(\"Label\", \"User\", \"Item\").Fit(s.TrainSet, s.TestSet); [|ml.Recommendation().Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var t = scaler.Fit(s.TrainSet); var test = t.Transform(s.TestSet); var m = tree.Fit(t.Transform(s.TrainSet), test); [|ml.Regression.Evaluate(m.Transform(test))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(s.TrainSet, ml.Data.Cache(s.TestSet)); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    public Task Rows_that_a_fit_validates_on_are_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var p = ml.Transforms.Conversion.MapValueToKey(\"Label\").Append(ml.MulticlassClassification.Trainers.ImageClassification(validationSet: s.TestSet)); [|ml.MulticlassClassification.Evaluate(p.Fit(s.TrainSet).Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var o = new Microsoft.ML.Vision.ImageClassificationTrainer.Options { FeatureColumnName = \"Image\", ValidationSet = s.TestSet }; var m = ml.MulticlassClassification.Trainers.ImageClassification(o).Fit(s.TrainSet); [|ml.MulticlassClassification.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var o = new Microsoft.ML.Vision.ImageClassificationTrainer.Options(); o.ValidationSet = s.TestSet; var m = ml.MulticlassClassification.Trainers.ImageClassification(o).Fit(s.TrainSet); [|ml.MulticlassClassification.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = Microsoft.ML.TorchSharp.TorchSharpCatalog.TextClassification(ml.MulticlassClassification.Trainers, validationSet: s.TestSet).Fit(s.TrainSet); [|ml.MulticlassClassification.Evaluate(m.Transform(s.TestSet))|];")]
    public Task Rows_that_a_trainer_is_told_to_validate_on_are_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var r = ml.Auto().CreateRegressionExperiment(60).Execute(s.TrainSet, s.TestSet); [|ml.Regression.Evaluate(r.BestRun.Model.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var x = ml.Auto().CreateBinaryClassificationExperiment(60); var best = x.Execute(s.TrainSet, validationData: s.TestSet, labelColumnName: \"Label\").BestRun; [|ml.BinaryClassification.Evaluate(best.Model.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var r = ml.Auto().CreateExperiment().SetDataset(s.TrainSet, s.TestSet).SetTrainingTimeInSeconds(60).Run(); [|ml.Regression.Evaluate(r.Model.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var x = ml.Auto().CreateExperiment(); x.SetDataset(s.TrainSet, s.TestSet); var r = await x.RunAsync(); [|ml.Regression.Evaluate(r.Model.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var x = ml.Auto().CreateExperiment(); x.SetDataset(s).SetRegressionMetric(RegressionMetric.RSquared); var r = x.Run(); [|ml.Regression.Evaluate(r.Model.Transform(s.TestSet))|];")]
    public Task Rows_that_an_experiment_validates_on_are_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(s.TrainSet, s.TestSet); [|ml.Regression.Evaluate(m.Transform(ml.Data.TakeRows(s.TestSet, 100)))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(s.TrainSet, ml.Data.FilterRowsByColumn(s.TestSet, \"Age\", 18)); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    public Task Rows_that_hold_or_are_held_by_the_validation_rows_are_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = Train(ml, s.TrainSet, s.TestSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];", "static ITransformer Train(MLContext ml, IDataView train, IDataView holdOut) => ml.Regression.Trainers.FastTree().Fit(train, holdOut);")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(s.TrainSet, s.TestSet); [|Score(ml, m, s.TestSet)|];", "static double Score(MLContext ml, ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows)).RSquared;")]
    public Task A_helper_between_is_followed(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); double best = double.MinValue; ITransformer winner = null; foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = t.Fit(s.TrainSet); var r = ml.Regression.Evaluate(m.Transform(s.TestSet)).RSquared; if (r > best) { best = r; winner = m; } } [|ml.Regression.Evaluate(winner.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); double best = double.MinValue; ITransformer winner = null; foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = t.Fit(s.TrainSet); var r = ml.Regression.Evaluate(m.Transform(s.TestSet)).RSquared; if (best < r && r < 1) { best = r; winner = m; } } [|ml.Regression.Evaluate(winner.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var a = trainer.Fit(s.TrainSet); var b = pipeline.Fit(s.TrainSet); var ra = ml.Regression.Evaluate(a.Transform(s.TestSet)).RSquared; var rb = ml.Regression.Evaluate(b.Transform(s.TestSet)).RSquared; ITransformer w = ra > rb ? a : b; [|ml.Regression.Evaluate(w.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); IEstimator<ITransformer> w = trainer; var ra = ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet)).RSquared; var rb = ml.Regression.Evaluate(pipeline.Fit(s.TrainSet).Transform(s.TestSet)).RSquared; if (rb > ra) w = pipeline; [|ml.Regression.Evaluate(w.Fit(s.TrainSet).Transform(s.TestSet))|];")]
    public Task A_model_that_is_kept_for_its_metric_is_reported_where_the_same_rows_judge_it(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var best = double.MinValue; var leaves = 0; foreach (var n in new[] { 4, 8 }) { var m = ml.Regression.Trainers.FastTree(numberOfLeaves: n).Fit(s.TrainSet); var r = ml.Regression.Evaluate(m.Transform(s.TestSet)).RSquared; if (r > best) { best = r; leaves = n; } } var final = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(s.TrainSet); [|ml.Regression.Evaluate(final.Transform(s.TestSet))|];")]
    public Task A_setting_that_is_kept_for_its_metric_is_reported_where_the_same_rows_judge_it(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var v = ml.Data.TrainTestSplit(s.TrainSet); var m = tree.Fit(v.TrainSet, v.TestSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var v = ml.Data.TrainTestSplit(s.TestSet); var m = tree.Fit(s.TrainSet, v.TrainSet); ml.Regression.Evaluate(m.Transform(v.TestSet));")]
    [InlineData("var tree = ml.Regression.Trainers.FastTree(); var valid = ml.Data.LoadFromTextFile<Row>(\"valid.tsv\"); var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var m = tree.Fit(all, valid); ml.Regression.Evaluate(m.Transform(test));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var v = ml.Data.TrainTestSplit(s.TestSet, 0.5); var p = ml.MulticlassClassification.Trainers.ImageClassification(validationSet: v.TrainSet); ml.MulticlassClassification.Evaluate(p.Fit(s.TrainSet).Transform(v.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var v = ml.Data.TrainTestSplit(s.TrainSet); var r = ml.Auto().CreateRegressionExperiment(60).Execute(v.TrainSet, v.TestSet); ml.Regression.Evaluate(r.BestRun.Model.Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var r = ml.Auto().CreateRegressionExperiment(60).Execute(s.TrainSet); ml.Regression.Evaluate(r.BestRun.Model.Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var r = ml.Auto().CreateExperiment().SetDataset(s.TrainSet, 5).Run(); ml.Regression.Evaluate(r.Model.Transform(s.TestSet));")]
    [InlineData("foreach (var f in ml.Data.CrossValidationSplit(all)) { var tree = ml.Regression.Trainers.FastTree(); var v = ml.Data.TrainTestSplit(f.TrainSet); var m = tree.Fit(v.TrainSet, v.TestSet); ml.Regression.Evaluate(m.Transform(f.TestSet)); }")]
    public Task Rows_that_decided_nothing_are_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(s.TrainSet, s.TestSet); ml.Model.Save(m, all.Schema, \"m.zip\");")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var r = ml.Auto().CreateRegressionExperiment(60).Execute(s.TrainSet, s.TestSet); Console.WriteLine(r.BestRun.ValidationMetrics.RSquared);")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(s.TrainSet, s.TestSet); m = tree.Fit(all); ml.Model.Save(m, all.Schema, \"m.zip\");")]
    public Task Validation_rows_that_nothing_evaluates_are_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); tree.Fit(s.TrainSet, s.TestSet); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); ITransformer m = tree.Fit(s.TrainSet, s.TestSet); m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    public Task Another_model_than_the_one_that_was_chosen_is_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = t.Fit(s.TrainSet); Console.WriteLine(ml.Regression.Evaluate(m.Transform(s.TestSet)).RSquared); }")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(s.TrainSet); var r = ml.Regression.Evaluate(m.Transform(s.TestSet)).RSquared; if (r < 0.5) Console.WriteLine(\"poor\"); else ml.Model.Save(m, all.Schema, \"m.zip\");")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var best = double.MinValue; foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline }) { var r = ml.Regression.Evaluate(t.Fit(s.TrainSet).Transform(s.TestSet)).RSquared; if (r > best) best = r; } Console.WriteLine(best);")]
    public Task Metrics_side_by_side_choose_nothing(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var v = ml.Data.TrainTestSplit(s.TrainSet); double best = double.MinValue; ITransformer winner = null; foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = t.Fit(v.TrainSet); var r = ml.Regression.Evaluate(m.Transform(v.TestSet)).RSquared; if (r > best) { best = r; winner = m; } } ml.Regression.Evaluate(winner.Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); double best = double.MinValue; ITransformer winner = null; foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = t.Fit(s.TrainSet); var r = ml.Regression.Evaluate(m.Transform(s.TestSet)).RSquared; if (r > best) { best = r; winner = m; } } var final = pipeline.Fit(all); ml.Model.Save(final, all.Schema, \"m.zip\");")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); IEstimator<ITransformer> w = trainer; var folds = ml.Regression.CrossValidate(s.TrainSet, pipeline); if (folds.Average(f => f.Metrics.RSquared) > 0.5) w = pipeline; ml.Regression.Evaluate(w.Fit(s.TrainSet).Transform(s.TestSet));")]
    public Task A_choice_by_other_rows_is_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var tree = ml.Regression.Trainers.FastTree(); var v = flag ? s.TestSet : ml.Data.LoadFromTextFile<Row>(\"valid.tsv\"); var m = tree.Fit(s.TrainSet, v); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("var tree = ml.Regression.Trainers.FastTree(); var m = tree.Fit(all, Other.Rows); ml.Regression.Evaluate(m.Transform(Other.Rows));", "static class Other { public static IDataView Rows = null; }")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = Other.Train(s.TrainSet, s.TestSet); ml.Regression.Evaluate(m.Transform(s.TestSet));", "static class Other { public static extern ITransformer Train(IDataView train, IDataView validation); }")]
    public Task What_is_not_certain_is_silent(string statements, string members = "") => ReportsAsync(statements, members);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
