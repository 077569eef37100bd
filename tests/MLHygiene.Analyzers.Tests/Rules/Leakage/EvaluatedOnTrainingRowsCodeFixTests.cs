using System.Threading.Tasks;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Rules.Leakage;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class EvaluatedOnTrainingRowsCodeFixTests
{
    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TrainSet))|];",
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); var scored = m.Transform(s.TrainSet); [|ml.Regression.Evaluate(scored)|];",
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); var scored = m.Transform(s.TestSet); ml.Regression.Evaluate(scored);")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var train = s.TrainSet; var test = s.TestSet; var m = pipeline.Fit(train); [|ml.Regression.Evaluate(m.Transform(train))|];",
        "var s = ml.Data.TrainTestSplit(all); var train = s.TrainSet; var test = s.TestSet; var m = pipeline.Fit(train); ml.Regression.Evaluate(m.Transform(test));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); [|ml.Regression.Evaluate(labelColumnName: \"Label\", data: pipeline.Fit(s.TrainSet).Transform(s.TrainSet))|];",
        "var s = ml.Data.TrainTestSplit(all); ml.Regression.Evaluate(labelColumnName: \"Label\", data: pipeline.Fit(s.TrainSet).Transform(s.TestSet));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet)); [|ml.Regression.Evaluate(m.Transform(t.Transform(s.TrainSet)))|];",
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet)); ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var x = t.Transform(s.TrainSet); var m = trainer.Fit(x); [|ml.Regression.Evaluate(m.Transform(x))|];",
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var x = t.Transform(s.TrainSet); var m = trainer.Fit(x); ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));")]
    [InlineData(
        "foreach (var fold in ml.Data.CrossValidationSplit(all)) { var m = trainer.Fit(fold.TrainSet); [|ml.Regression.Evaluate(m.Transform(fold.TrainSet))|]; }",
        "foreach (var fold in ml.Data.CrossValidationSplit(all)) { var m = trainer.Fit(fold.TrainSet); ml.Regression.Evaluate(m.Transform(fold.TestSet)); }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); Action run = () => { var m = trainer.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TrainSet))|]; }; run();",
        "var s = ml.Data.TrainTestSplit(all); Action run = () => { var m = trainer.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet)); }; run();")]
    public Task The_test_part_that_is_in_scope_is_evaluated(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var (train, test) = Divide(ml, all); var m = pipeline.Fit(train); [|ml.Regression.Evaluate(m.Transform(train))|];",
        "var (train, test) = Divide(ml, all); var m = pipeline.Fit(train); ml.Regression.Evaluate(m.Transform(test));",
        "static (IDataView Train, IDataView Test) Divide(MLContext ml, IDataView d) { var s = ml.Data.TrainTestSplit(d); return (s.TrainSet, s.TestSet); }")]
    [InlineData(
        "var parts = Divide(ml, all); var m = pipeline.Fit(parts.Train); [|ml.Regression.Evaluate(m.Transform(parts.Train))|];",
        "var parts = Divide(ml, all); var m = pipeline.Fit(parts.Train); ml.Regression.Evaluate(m.Transform(parts.Test));",
        "static (IDataView Train, IDataView Test) Divide(MLContext ml, IDataView d) { var s = ml.Data.TrainTestSplit(d); return (s.TrainSet, s.TestSet); }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var p = new Parts(s.TrainSet, all, s.TestSet); var m = pipeline.Fit(p.Train); [|ml.Regression.Evaluate(m.Transform(p.All))|];",
        "var s = ml.Data.TrainTestSplit(all); var p = new Parts(s.TrainSet, all, s.TestSet); var m = pipeline.Fit(p.Train); ml.Regression.Evaluate(m.Transform(p.Test));",
        "record Parts(IDataView Train, IDataView All, IDataView Test);")]
    [InlineData(
        "var (train, test) = Divide(ml, all); var m = pipeline.Fit(train); [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var (train, test) = Divide(ml, all); var m = pipeline.Fit(train); ml.Regression.Evaluate(m.Transform(test));",
        "static (IDataView Train, IDataView Test) Divide(MLContext ml, IDataView d) { var s = ml.Data.TrainTestSplit(d); return (s.TrainSet, s.TestSet); }")]
    public Task The_test_part_of_a_tuple_is_evaluated(string statements, string fixedStatements, string members) => FixesAsync(statements, fixedStatements, members);

    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    public Task A_model_that_was_fitted_on_all_rows_is_fitted_on_the_training_part(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var m = pipeline.Fit(all);\n        [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var split = ml.Data.TrainTestSplit(all);\n        var m = pipeline.Fit(split.TrainSet);\n        ml.Regression.Evaluate(m.Transform(split.TestSet));")]
    [InlineData(
        "[|ml.Regression.Evaluate(pipeline.Fit(all).Transform(all))|];",
        "var split = ml.Data.TrainTestSplit(all);\n        ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));")]
    [InlineData(
        "var m = pipeline.Fit(all);\n        var scored = m.Transform(all);\n        [|ml.Regression.Evaluate(scored)|];",
        "var split = ml.Data.TrainTestSplit(all);\n        var m = pipeline.Fit(split.TrainSet);\n        var scored = m.Transform(split.TestSet);\n        ml.Regression.Evaluate(scored);")]
    [InlineData(
        "var split = 1;\n        var m = pipeline.Fit(all);\n        [|ml.Regression.Evaluate(m.Transform(all))|]; Console.WriteLine(split);",
        "var split = 1;\n        var split2 = ml.Data.TrainTestSplit(all);\n        var m = pipeline.Fit(split2.TrainSet);\n        ml.Regression.Evaluate(m.Transform(split2.TestSet)); Console.WriteLine(split);")]
    [InlineData(
        "var m = pipeline.Fit(all);\n        ml.Model.Save(m, all.Schema, \"m.zip\");\n        [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var split = ml.Data.TrainTestSplit(all);\n        var m = pipeline.Fit(split.TrainSet);\n        ml.Model.Save(m, all.Schema, \"m.zip\");\n        ml.Regression.Evaluate(m.Transform(split.TestSet));")]
    public Task Rows_that_are_not_divided_are_divided_before_the_fit(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var a = pipeline.Fit(all);\n        var b = trainer.Fit(all);\n        [|ml.Regression.Evaluate(a.Transform(all))|];\n        [|ml.Regression.Evaluate(b.Transform(all))|];",
        "var split = ml.Data.TrainTestSplit(all);\n        var a = pipeline.Fit(split.TrainSet);\n        var b = trainer.Fit(split.TrainSet);\n        ml.Regression.Evaluate(a.Transform(split.TestSet));\n        ml.Regression.Evaluate(b.Transform(split.TestSet));")]
    [InlineData(
        "var a = pipeline.Fit(all);\n        [|ml.Regression.Evaluate(a.Transform(all))|];\n        [|ml.Regression.Evaluate(a.Transform(all), \"Age\")|];",
        "var split = ml.Data.TrainTestSplit(all);\n        var a = pipeline.Fit(split.TrainSet);\n        ml.Regression.Evaluate(a.Transform(split.TestSet));\n        ml.Regression.Evaluate(a.Transform(split.TestSet), \"Age\");")]
    public Task All_models_that_are_fitted_side_by_side_share_one_division(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var a = pipeline.Fit(all);\n        [|ml.Regression.Evaluate(a.Transform(all))|];\n        foreach (var e in new[] { trainer }) { var b = e.Fit(all); [|ml.Regression.Evaluate(b.Transform(all))|]; }",
        "var split = ml.Data.TrainTestSplit(all);\n        var a = pipeline.Fit(split.TrainSet);\n        ml.Regression.Evaluate(a.Transform(split.TestSet));\n        foreach (var e in new[] { trainer }) { var b = e.Fit(split.TrainSet); ml.Regression.Evaluate(b.Transform(split.TestSet)); }")]
    [InlineData(
        "if (flag) { var a = pipeline.Fit(all); [|ml.Regression.Evaluate(a.Transform(all))|]; } else { var b = trainer.Fit(all); [|ml.Regression.Evaluate(b.Transform(all))|]; }",
        "var split = ml.Data.TrainTestSplit(all);\n        if (flag) { var a = pipeline.Fit(split.TrainSet); ml.Regression.Evaluate(a.Transform(split.TestSet)); } else { var b = trainer.Fit(split.TrainSet); ml.Regression.Evaluate(b.Transform(split.TestSet)); }")]
    [InlineData(
        "var a = pipeline.Fit(all);\n        [|ml.Regression.Evaluate(a.Transform(all))|];\n        Action run = () => { var b = trainer.Fit(all); [|ml.Regression.Evaluate(b.Transform(all))|]; }; run();",
        "var split = ml.Data.TrainTestSplit(all);\n        var a = pipeline.Fit(split.TrainSet);\n        ml.Regression.Evaluate(a.Transform(split.TestSet));\n        Action run = () => { var b = trainer.Fit(split.TrainSet); ml.Regression.Evaluate(b.Transform(split.TestSet)); }; run();")]
    public Task Models_in_nested_statements_share_the_division_of_the_outer_ones(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); var trainMetrics = [|ml.Regression.Evaluate(m.Transform(s.TrainSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); var rSquaredOnTrain = [|ml.Regression.Evaluate(m.Transform(s.TrainSet))|].RSquared;")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); var trainScores = m.Transform(s.TrainSet); var r = [|ml.Regression.Evaluate(trainScores)|];")]
    public Task A_training_score_that_is_meant_stays(string statements) => OffersNoFixAsync(statements);

    [Theory]
    [InlineData("var rows = ml.Data.CreateEnumerable<Row>(all, false).OrderBy(r => r.Age).ToList(); var d = ml.Data.LoadFromEnumerable(rows); var m = pipeline.Fit(d); [|ml.Regression.Evaluate(m.Transform(d))|];")]
    public Task Rows_in_the_order_of_a_key_are_not_split_at_random(string statements) => OffersNoFixAsync(statements);

    [Theory]
    [InlineData("var d = all; for (var i = 0; i < 3; i++) { d = scaler.Fit(d).Transform(d); } var m = trainer.Fit(d); [|ml.Regression.Evaluate(m.Transform(d))|];")]
    [InlineData("var m = pipeline.Fit(all); var scored = m.Transform(all); [|ml.Regression.Evaluate(scored)|]; Console.WriteLine(scored.GetRowCount());")]
    [InlineData("var x = scaler.Fit(all).Transform(all); var m = trainer.Fit(x); [|ml.Regression.Evaluate(m.Transform(x))|];")]
    [InlineData("ITransformer m; if (flag) m = trainer.Fit(all); else m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("var m = pipeline.Fit(ml.Data.TakeRows(all, 100)); [|ml.Regression.Evaluate(m.Transform(ml.Data.TakeRows(all, 50)))|];")]
    [InlineData("if (trainer.Fit(all) is ITransformer m) [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(s.TrainSet); if (flag) s = ml.Data.TrainTestSplit(all, 0.3); [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("Console.WriteLine(Score(ml, all));", "static double Score(MLContext ml, IDataView d) => [|ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(d).Transform(d))|].RSquared;")]
    [InlineData("var m = trainer.Fit(all); var s = ml.Data.TrainTestSplit(all); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("[|Score(ml, trainer.Fit(all), all)|];", "static void Score(MLContext ml, ITransformer m, IDataView rows) => ml.Regression.Evaluate(m.Transform(rows));")]
    [InlineData("var twice = ml.Data.BootstrapSample(all); var m = pipeline.Fit(twice); [|ml.Regression.Evaluate(m.Transform(twice))|];")]
    [InlineData("var r = ml.Ranking.Trainers.FastTree().Fit(all); [|ml.Ranking.Evaluate(r.Transform(all))|];")]
    public Task Beyond_the_simple_shapes_there_is_no_fix(string statements, string members = "") => OffersNoFixAsync(statements, members);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesProgramAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");

            // Train.
            var model = ml.Regression.Trainers.Sdca() // fast
                .Fit(/* everything */ all); // a minute
            // Evaluate.
            var metrics = [|ml.Regression.Evaluate(
                // as scored
                model.Transform(all /* again */))|]; // end

            class Row { public float Label { get; set; } }
            """.ReplaceLineEndings(lineEnding),
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");

            // Train.
            var split = ml.Data.TrainTestSplit(all);
            var model = ml.Regression.Trainers.Sdca() // fast
                .Fit(/* everything */ split.TrainSet); // a minute
            // Evaluate.
            var metrics = ml.Regression.Evaluate(
                // as scored
                model.Transform(split.TestSet /* again */)); // end

            class Row { public float Label { get; set; } }
            """.ReplaceLineEndings(lineEnding));

    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));",
        "Evaluate on the test rows (changes results)")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));",
        "Fit on the training rows and evaluate on the test rows (changes results)")]
    [InlineData(
        "var m = pipeline.Fit(all);\n        [|ml.Regression.Evaluate(m.Transform(all))|];",
        "var split = ml.Data.TrainTestSplit(all);\n        var m = pipeline.Fit(split.TrainSet);\n        ml.Regression.Evaluate(m.Transform(split.TestSet));",
        "Split the rows, fit on one part and evaluate on the other (changes results)")]
    public Task The_title_says_that_results_change(string statements, string fixedStatements, string title) =>
        LeakageFix.HasTitleAsync<EvaluatedOnTrainingRowsAnalyzer, EvaluatedOnTrainingRowsCodeFix>(statements, fixedStatements, title);

    [Fact]
    public Task All_reports_of_a_document_are_fixed_at_once() =>
        FixesProgramAsync(
            """
            using Microsoft.ML;

            static class Program
            {
                static void First(MLContext ml, IDataView rows)
                {
                    var m = ml.Regression.Trainers.Sdca().Fit(rows);
                    [|ml.Regression.Evaluate(m.Transform(rows))|];
                }

                static void Second(MLContext ml, IDataView rows)
                {
                    var m = ml.Regression.Trainers.Sdca().Fit(rows);
                    [|ml.Regression.Evaluate(m.Transform(rows))|];
                }

                static void Third(MLContext ml, IDataView rows)
                {
                    var parts = ml.Data.TrainTestSplit(rows);
                    var m = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
                    [|ml.Regression.Evaluate(m.Transform(parts.TrainSet))|];
                    var n = ml.Regression.Trainers.LbfgsPoissonRegression().Fit(parts.TrainSet);
                    [|ml.Regression.Evaluate(n.Transform(rows))|];
                }
            }
            """,
            """
            using Microsoft.ML;

            static class Program
            {
                static void First(MLContext ml, IDataView rows)
                {
                    var split = ml.Data.TrainTestSplit(rows);
                    var m = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                    ml.Regression.Evaluate(m.Transform(split.TestSet));
                }

                static void Second(MLContext ml, IDataView rows)
                {
                    var split = ml.Data.TrainTestSplit(rows);
                    var m = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                    ml.Regression.Evaluate(m.Transform(split.TestSet));
                }

                static void Third(MLContext ml, IDataView rows)
                {
                    var parts = ml.Data.TrainTestSplit(rows);
                    var m = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
                    ml.Regression.Evaluate(m.Transform(parts.TestSet));
                    var n = ml.Regression.Trainers.LbfgsPoissonRegression().Fit(parts.TrainSet);
                    ml.Regression.Evaluate(n.Transform(parts.TestSet));
                }
            }
            """);

    private static Task FixesAsync(string statements, string fixedStatements, string members = "") =>
        LeakageFix.FixesAsync<EvaluatedOnTrainingRowsAnalyzer, EvaluatedOnTrainingRowsCodeFix>(statements, fixedStatements, members);

    private static Task FixesProgramAsync(string source, string fixedSource) =>
        LeakageFix.FixesProgramAsync<EvaluatedOnTrainingRowsAnalyzer, EvaluatedOnTrainingRowsCodeFix>(source, fixedSource);

    private static Task OffersNoFixAsync(string statements, string members = "") =>
        LeakageFix.OffersNoFixAsync<EvaluatedOnTrainingRowsAnalyzer, EvaluatedOnTrainingRowsCodeFix>(statements, members);
}
