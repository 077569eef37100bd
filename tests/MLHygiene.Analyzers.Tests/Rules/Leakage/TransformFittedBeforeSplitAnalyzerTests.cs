using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.TransformFittedBeforeSplitAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.TransformFittedBeforeSplitCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class TransformFittedBeforeSplitAnalyzerTests
{
    [Theory]
    [InlineData("var x = scaler.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); var m = trainer.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var t = scaler.Fit(all); var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(t.Transform(s.TrainSet)); [|ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)))|];")]
    [InlineData("var t = ml.Transforms.Concatenate(\"Features\", \"Age\").Append(scaler).Fit(all); var s = ml.Data.TrainTestSplit(t.Transform(all)); [|ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet))|];")]
    [InlineData("var d = all; d = scaler.Fit(d).Transform(d); var s = ml.Data.TrainTestSplit(d); var m = trainer.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var x = scaler.Fit(all).Transform(all); foreach (var f in ml.Data.CrossValidationSplit(x)) { [|ml.Regression.Evaluate(trainer.Fit(f.TrainSet).Transform(f.TestSet))|]; }")]
    [InlineData("var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var t = scaler.Fit(all); var s = ml.Data.TrainTestSplit(t.Transform(all)); var m = trainer.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(t.Transform(test))); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    public Task A_transform_that_learned_from_all_rows_is_reported_where_they_are_evaluated(string statements) => ReportsAsync(statements);

    [Fact]
    public Task A_leak_on_one_path_is_a_leak() => ReportsAsync(
        "var x = flag ? all : scaler.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); [|ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet))|];");

    [Theory]
    [InlineData("var x = scaler.Fit(all).Transform(all); [|ml.Regression.CrossValidate(x, trainer)|];")]
    [InlineData("[|ml.Regression.CrossValidate(estimator: trainer, data: scaler.Fit(all).Transform(all))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var x = scaler.Fit(s.TrainSet).Transform(s.TrainSet); [|ml.Regression.CrossValidate(x, trainer)|];")]
    public Task Cross_validation_of_transformed_rows_is_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var rows = Read(\"rows.tsv\"); var mean = rows.Average(r => r.Age); var x = ml.Data.LoadFromEnumerable(rows.Select(r => new Row { Label = r.Label, Age = r.Age - mean }).ToList()); var s = ml.Data.TrainTestSplit(x); [|ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet))|];", "static List<Row> Read(string path) => new();")]
    public Task Statistics_over_rows_are_lessons(string statements, string members) => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet)); ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("ml.Regression.CrossValidate(all, pipeline);")]
    [InlineData("var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var t = scaler.Fit(all); var m = trainer.Fit(t.Transform(all)); ml.Regression.Evaluate(m.Transform(t.Transform(test)));")]
    [InlineData("foreach (var f in ml.Data.CrossValidationSplit(all)) { var t = scaler.Fit(f.TrainSet); ml.Regression.Evaluate(trainer.Fit(t.Transform(f.TrainSet)).Transform(t.Transform(f.TestSet))); }")]
    public Task Fitted_on_the_training_part_is_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var x = scaler.Fit(all).Transform(all); var m = trainer.Fit(x); ml.Model.Save(m, x.Schema, \"m.zip\");")]
    [InlineData("var x = scaler.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); var m = trainer.Fit(s.TrainSet);")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet)); var t = scaler.Fit(all); t.Transform(all);")]
    [InlineData("var x = scaler.Fit(all).Transform(all); var m = ml.Clustering.Trainers.KMeans().Fit(x); ml.Clustering.Evaluate(m.Transform(x));")]
    public Task Without_an_evaluation_of_its_rows_it_is_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var x = ml.Transforms.Conversion.MapValueToKey(\"Label\").Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet));")]
    [InlineData("var x = ml.Transforms.Conversion.MapValueToKey(\"Label\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\")).Fit(all).Transform(all); ml.Regression.CrossValidate(x, trainer);")]
    [InlineData("var x = ml.Transforms.Concatenate(\"Features\", \"Age\").Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet));")]
    public Task Steps_that_learn_nothing_or_only_a_vocabulary_are_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var x = Other.Prepare(ml).Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet));", "static class Other { public static extern IEstimator<ITransformer> Prepare(MLContext ml); }")]
    public Task What_is_not_certain_is_silent(string statements, string members = "") => ReportsAsync(statements, members);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
