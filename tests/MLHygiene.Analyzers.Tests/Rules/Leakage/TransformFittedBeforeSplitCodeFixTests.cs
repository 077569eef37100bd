using System.Threading.Tasks;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Rules.Leakage;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class TransformFittedBeforeSplitCodeFixTests
{
    [Theory]
    [InlineData(
        "var x = scaler.Fit(all).Transform(all);\n        [|ml.Regression.CrossValidate(x, trainer)|];",
        "ml.Regression.CrossValidate(all, scaler.Append(trainer));")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        [|ml.Regression.CrossValidate(x, trainer)|];",
        "ml.Regression.CrossValidate(all, scaler.Append(trainer));")]
    [InlineData(
        "[|ml.Regression.CrossValidate(estimator: trainer, data: scaler.Fit(all).Transform(all))|];",
        "ml.Regression.CrossValidate(estimator: scaler.Append(trainer), data: all);")]
    [InlineData(
        "var t = scaler.Fit(all);\n        [|ml.Regression.CrossValidate(t.Transform(all), trainer, 3)|];",
        "ml.Regression.CrossValidate(all, scaler.Append(trainer), 3);")]
    [InlineData(
        "IDataView x = ml.Transforms.Concatenate(\"Features\", \"Age\").Append(scaler).Fit(all).Transform(all);\n        [|ml.Regression.CrossValidate(x, trainer)|];",
        "ml.Regression.CrossValidate(all, ml.Transforms.Concatenate(\"Features\", \"Age\").Append(scaler).Append(trainer));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var d = s.TrainSet;\n        var x = scaler.Fit(d).Transform(d);\n        [|ml.Regression.CrossValidate(x, trainer)|];",
        "var s = ml.Data.TrainTestSplit(all); var d = s.TrainSet;\n        ml.Regression.CrossValidate(d, scaler.Append(trainer));")]
    public Task Cross_validation_takes_the_preprocessing_into_the_pipeline(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var m = scaler.Append(trainer).Fit(s.TrainSet);\n        ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData(
        "var x = scaler.Fit(all).Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var m = scaler.Append(trainer).Fit(s.TrainSet);\n        ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var s = ml.Data.TrainTestSplit(t.Transform(all), 0.2);\n        var m = trainer.Fit(s.TrainSet);\n        var scored = m.Transform(s.TestSet);\n        [|ml.Regression.Evaluate(scored)|];",
        "var s = ml.Data.TrainTestSplit(all, 0.2);\n        var m = scaler.Append(trainer).Fit(s.TrainSet);\n        var scored = m.Transform(s.TestSet);\n        ml.Regression.Evaluate(scored);")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        [|ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        ml.Regression.Evaluate(scaler.Append(trainer).Fit(s.TrainSet).Transform(s.TestSet));")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var train = s.TrainSet; var test = s.TestSet;\n        var m = trainer.Fit(train);\n        [|ml.Regression.Evaluate(m.Transform(test))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var train = s.TrainSet; var test = s.TestSet;\n        var m = scaler.Append(trainer).Fit(train);\n        ml.Regression.Evaluate(m.Transform(test));")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        foreach (var e in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = e.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|]; }",
        "var s = ml.Data.TrainTestSplit(all);\n        foreach (var e in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = scaler.Append(e).Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet)); }")]
    public Task The_raw_rows_are_divided_and_preprocessing_is_fitted_with_the_trainer(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        var n = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];\n        [|ml.Regression.Evaluate(n.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var m = scaler.Append(trainer).Fit(s.TrainSet);\n        var n = scaler.Append(trainer).Fit(s.TrainSet);\n        ml.Regression.Evaluate(m.Transform(s.TestSet));\n        ml.Regression.Evaluate(n.Transform(s.TestSet));")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet), \"Age\")|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var m = scaler.Append(trainer).Fit(s.TrainSet);\n        ml.Regression.Evaluate(m.Transform(s.TestSet));\n        ml.Regression.Evaluate(m.Transform(s.TestSet), \"Age\");")]
    public Task Several_evaluations_of_one_preparation_are_fixed_together(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all);\n        var t = scaler.Fit(all);\n        var m = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var t = scaler.Fit(s.TrainSet);\n        var m = trainer.Fit(t.Transform(s.TrainSet));\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var s = ml.Data.TrainTestSplit(all);\n        var m = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var t = scaler.Fit(s.TrainSet);\n        var m = trainer.Fit(t.Transform(s.TrainSet));\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));")]
    public Task A_transformer_of_divided_rows_is_fitted_on_the_training_part(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData("var t = scaler.Fit(all);\n        var x = t.Transform(all); [|ml.Regression.CrossValidate(x, trainer)|]; Console.WriteLine(x.Schema);")]
    [InlineData("var t = scaler.Fit(all);\n        var x = t.Transform(all); [|ml.Regression.CrossValidate(x, trainer)|]; ml.Model.Save(t, all.Schema, \"t.zip\");")]
    [InlineData("var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|]; ml.Model.Save(m, x.Schema, \"m.zip\");")]
    [InlineData("var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|]; Console.WriteLine(m.Model);")]
    [InlineData("var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|]; Console.WriteLine(s.TrainSet.GetRowCount());")]
    [InlineData("var d = all; d = scaler.Fit(d).Transform(d); var s = ml.Data.TrainTestSplit(d); var m = trainer.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var x = scaler.Fit(all).Transform(all); foreach (var f in ml.Data.CrossValidationSplit(x)) { [|ml.Regression.Evaluate(trainer.Fit(f.TrainSet).Transform(f.TestSet))|]; }")]
    [InlineData("var x = /* scaled */ scaler.Fit(all).Transform(all); [|ml.Regression.CrossValidate(x, trainer)|];")]
    [InlineData("var x = scaler.Fit(ml.Data.Cache(all)).Transform(all); [|ml.Regression.CrossValidate(x, trainer)|];")]
    [InlineData("var x = scaler.Fit(all).Transform(all); [|ml.Regression.CrossValidate(x, trainer, samplingKeyColumnName: \"Group\")|];")]
    [InlineData("var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x, samplingKeyColumnName: \"Group\"); var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("[|ml.Regression.CrossValidate(scaler.Fit(all).Transform(/* raw */ all), trainer)|];")]
    [InlineData("var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        RegressionPredictionTransformer<Microsoft.ML.Trainers.LinearRegressionModelParameters> m = trainer.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var e = scaler; if (flag) e = scaler; var x = e.Fit(all).Transform(all); [|ml.Regression.CrossValidate(x, trainer)|];")]
    public Task Where_a_variable_has_another_use_there_is_no_fix(string statements) => OffersNoFixAsync(statements);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesProgramAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var trainer = ml.Regression.Trainers.Sdca();
            var prep = ml.Transforms.NormalizeMeanVariance("Age");

            // Scale the features.
            var t = prep.Fit(all); // learns from the rows
            var x = t.Transform(all);

            // Divide.
            var s = ml.Data.TrainTestSplit(x); // by chance
            var m = trainer.Fit(s.TrainSet /* most */);
            /* judge */ var metrics = [|ml.Regression.Evaluate(m.Transform(s.TestSet))|]; // end

            class Row { public float Label { get; set; } public float Age { get; set; } }
            """.ReplaceLineEndings(lineEnding),
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var trainer = ml.Regression.Trainers.Sdca();
            var prep = ml.Transforms.NormalizeMeanVariance("Age");

            // Scale the features.
            // learns from the rows

            // Divide.
            var s = ml.Data.TrainTestSplit(all); // by chance
            var m = prep.Append(trainer).Fit(s.TrainSet /* most */);
            /* judge */ var metrics = ml.Regression.Evaluate(m.Transform(s.TestSet)); // end

            class Row { public float Label { get; set; } public float Age { get; set; } }
            """.ReplaceLineEndings(lineEnding));

    [Theory]
    [InlineData(
        "[|ml.Regression.CrossValidate(scaler.Fit(all).Transform(all), trainer)|];",
        "ml.Regression.CrossValidate(all, scaler.Append(trainer));",
        "Cross-validate preprocessing and trainer together (changes results)")]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var m = scaler.Append(trainer).Fit(s.TrainSet);\n        ml.Regression.Evaluate(m.Transform(s.TestSet));",
        "Split first, and fit preprocessing and trainer together (changes results)")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all);\n        var t = scaler.Fit(all);\n        var m = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)))|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var t = scaler.Fit(s.TrainSet);\n        var m = trainer.Fit(t.Transform(s.TrainSet));\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));",
        "Fit the preprocessing on the training rows (changes results)")]
    public Task The_title_says_that_results_change(string statements, string fixedStatements, string title) =>
        LeakageFix.HasTitleAsync<TransformFittedBeforeSplitAnalyzer, TransformFittedBeforeSplitCodeFix>(statements, fixedStatements, title);

    [Theory]
    [InlineData(
        "var t = scaler.Fit(all);\n        var x = t.Transform(all);\n        var s = ml.Data.TrainTestSplit(x);\n        var m = trainer.Fit(s.TrainSet);\n        [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];\n        [|ml.Regression.CrossValidate(scaler.Fit(all).Transform(all), trainer)|];",
        "var s = ml.Data.TrainTestSplit(all);\n        var m = scaler.Append(trainer).Fit(s.TrainSet);\n        ml.Regression.Evaluate(m.Transform(s.TestSet));\n        ml.Regression.CrossValidate(all, scaler.Append(trainer));")]
    public Task All_reports_of_a_document_are_fixed_at_once(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    private static Task FixesAsync(string statements, string fixedStatements, string members = "") =>
        LeakageFix.FixesAsync<TransformFittedBeforeSplitAnalyzer, TransformFittedBeforeSplitCodeFix>(statements, fixedStatements, members);

    private static Task FixesProgramAsync(string source, string fixedSource) =>
        LeakageFix.FixesProgramAsync<TransformFittedBeforeSplitAnalyzer, TransformFittedBeforeSplitCodeFix>(source, fixedSource);

    private static Task OffersNoFixAsync(string statements, string members = "") =>
        LeakageFix.OffersNoFixAsync<TransformFittedBeforeSplitAnalyzer, TransformFittedBeforeSplitCodeFix>(statements, members);
}
