using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.EvaluatedOnTrainingRowsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.EvaluatedOnTrainingRowsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class EvaluatedOnTrainingRowsAnalyzerTests
{
    [Theory]
    [InlineData("var m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("[|ml.Regression.Evaluate(pipeline.Fit(all).Transform(all))|];")]
    [InlineData("var m = trainer.Fit(all); var scored = m.Transform(all); var metrics = [|ml.Regression.Evaluate(scored, labelColumnName: \"Label\")|];")]
    [InlineData("var m = pipeline.Fit(all); [|ml.Regression.Evaluate(labelColumnName: \"Label\", data: m.Transform(all))|];")]
    [InlineData("var m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(ml.Data.Cache(all)))|];")]
    [InlineData("var m = pipeline.Fit(ml.Data.Cache(all)); [|ml.Regression.Evaluate(m.Transform(ml.Data.ShuffleRows(all)))|];")]
    public Task The_same_rows_are_fitted_and_evaluated(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(s.TrainSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all, 0.2); var t = ml.Data.TrainTestSplit(s.TrainSet, 0.1); var m = pipeline.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(t.TestSet))|];")]
    [InlineData("var m = pipeline.Fit(all); [|ml.Regression.Evaluate(m.Transform(ml.Data.FilterRowsByColumn(all, \"Age\", 18)))|];")]
    [InlineData("var m = pipeline.Fit(ml.Data.TakeRows(all, 100)); [|ml.Regression.Evaluate(m.Transform(ml.Data.TakeRows(all, 50)))|];")]
    public Task One_holds_rows_of_the_other(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("IDataView d; if (flag) { d = all; } else { d = ml.Data.Cache(all); } var m = pipeline.Fit(d); [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("var m = flag ? pipeline.Fit(all) : scaler.Append(trainer).Fit(ml.Data.Cache(all)); [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("ITransformer m = null; m ??= trainer.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("ITransformer m = args.Length switch { 0 => trainer.Fit(all), 1 => pipeline.Fit(all), _ => throw new Exception() }; [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("ITransformer m; try { m = trainer.Fit(all); } catch (Exception) { return; } finally { Console.WriteLine(); } [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("ITransformer m; using (var file = System.IO.File.OpenRead(\"x\")) { m = trainer.Fit(all); } [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("for (var i = 0; i < 3; i++) { var m = trainer.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|]; }")]
    [InlineData("var d = all; for (var i = 0; i < 3; i++) { d = scaler.Fit(d).Transform(d); } var m = trainer.Fit(d); [|ml.Regression.Evaluate(m.Transform(d))|];")]
    [InlineData("var m = await Task.Run(() => trainer.Fit(all)); var n = trainer.Fit(all); [|ml.Regression.Evaluate(n.Transform(all))|];")]
    [InlineData("if (trainer.Fit(all) is ITransformer m) { [|ml.Regression.Evaluate(m.Transform(all))|]; }")]
    [InlineData("again: var m = trainer.Fit(all); if (flag) goto again; [|ml.Regression.Evaluate(m.Transform(all))|];")]
    [InlineData("Action run = () => { var m = trainer.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|]; }; run();")]
    public Task Every_path_leads_there(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var (train, test) = (all, ml.Data.Cache(all)); var m = trainer.Fit(train); [|ml.Regression.Evaluate(m.Transform(test))|];")]
    [InlineData("(IDataView Train, IDataView Test) d = (all, all); var m = trainer.Fit(d.Train); [|ml.Regression.Evaluate(m.Transform(d.Test))|];")]
    [InlineData("var d = new { Train = all, Test = all }; var m = trainer.Fit(d.Train); [|ml.Regression.Evaluate(m.Transform(d.Test))|];")]
    [InlineData("foreach (var fold in ml.Data.CrossValidationSplit(all)) { var m = trainer.Fit(fold.TrainSet); [|ml.Regression.Evaluate(m.Transform(fold.TrainSet))|]; }")]
    [InlineData("var scores = ml.Data.CrossValidationSplit(all).Select(fold => [|ml.Regression.Evaluate(trainer.Fit(fold.TrainSet).Transform(fold.TrainSet))|].RSquared).ToList();")]
    [InlineData("foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline }) { var m = t.Fit(all); [|ml.Regression.Evaluate(m.Transform(all))|]; }")]
    [InlineData("var ts = new List<IEstimator<ITransformer>> { trainer, pipeline }; foreach (var t in ts) { [|ml.Regression.Evaluate(t.Fit(all).Transform(all))|]; }")]
    [InlineData("foreach (var (name, t) in new[] { (\"a\", (IEstimator<ITransformer>)trainer), (\"b\", pipeline) }) { [|ml.Regression.Evaluate(t.Fit(all).Transform(all))|]; }")]
    [InlineData("IEstimator<ITransformer>[] ts = [trainer, pipeline]; [|ml.Regression.Evaluate(ts[0].Fit(all).Transform(all))|];")]
    public Task Tuples_folds_and_lists_hold_them(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("Score(ml, trainer.Fit(all), all);", "static void Score(MLContext ml, ITransformer m, IDataView rows) => ml.Regression.Evaluate(m.Transform(rows));", "Score(ml, trainer.Fit(all), all)")]
    [InlineData("var m = Train(ml, all); ml.Regression.Evaluate(m.Transform(all));", "static ITransformer Train(MLContext ml, IDataView rows) { var t = ml.Regression.Trainers.Sdca(); return t.Fit(rows); }", "ml.Regression.Evaluate(m.Transform(all))")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); Score(ml, trainer.Fit(s.TrainSet), s.TrainSet);", "static void Score(MLContext ml, ITransformer m, IDataView testSet) { var p = m.Transform(testSet); var r = ml.Regression.Evaluate(p); }", "Score(ml, trainer.Fit(s.TrainSet), s.TrainSet)")]
    [InlineData("var (train, test) = Load(ml); var m = trainer.Fit(train); ml.Regression.Evaluate(m.Transform(test));", "static (IDataView, IDataView) Load(MLContext ml) { var d = ml.Data.LoadFromTextFile<Row>(\"a.tsv\"); return (d, d); }", "ml.Regression.Evaluate(m.Transform(test))")]
    [InlineData("Load(ml, out var train, out var test); var m = trainer.Fit(train); ml.Regression.Evaluate(m.Transform(test));", "static void Load(MLContext ml, out IDataView a, out IDataView b) { a = ml.Data.LoadFromTextFile<Row>(\"a.tsv\"); b = a; }", "ml.Regression.Evaluate(m.Transform(test))")]
    [InlineData("var m = Build(ml).Fit(all); ml.Regression.Evaluate(m.Transform(all));", "static IEstimator<ITransformer> Build(MLContext ml) => ml.Transforms.NormalizeMinMax(\"Age\").Append(ml.Regression.Trainers.Sdca());", "ml.Regression.Evaluate(m.Transform(all))")]
    [InlineData("var m = trainer.Fit(all); double Score(IDataView rows) => ml.Regression.Evaluate(m.Transform(rows)).RSquared; Console.WriteLine(Score(all));", "", "Score(all)")]
    [InlineData("Outer(ml, all);", "static void Outer(MLContext ml, IDataView d) { var m = ml.Regression.Trainers.Sdca().Fit(d); Inner(ml, m, d); } static void Inner(MLContext ml, ITransformer m, IDataView d) { ml.Regression.Evaluate(m.Transform(d)); }", "Inner(ml, m, d)")]
    public Task Helpers_of_the_file_are_followed_and_the_call_that_joins_is_reported(string statements, string members, string reported)
    {
        var program = LeakageProgram.Of(statements, members);
        return Verify.ReportsAsync(program.Replace(reported, $"[|{reported}|]", System.StringComparison.Ordinal), Library.MicrosoftML);
    }

    [Fact]
    public Task Fields_are_followed_from_method_to_method() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            class Row { public float Label { get; set; } }

            class Trainer
            {
                private readonly MLContext _ml = new(1);
                private readonly IDataView _rows;
                private ITransformer? _model;

                public Trainer(string path) => _rows = _ml.Data.LoadFromTextFile<Row>(path);

                private IDataView Scored => _model!.Transform(_rows);

                public void Train() => _model = _ml.Regression.Trainers.Sdca().Fit(_rows);

                public double Score() => [|_ml.Regression.Evaluate(Scored)|].RSquared;
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Objects_of_the_file_keep_what_they_are_given() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var split = ml.Data.TrainTestSplit(all);
            var good = new Judge(ml, split.TestSet);
            var bad = new Judge(ml, split.TrainSet);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            good.Score(model);
            var other = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            [|bad.Score(other)|];

            class Row { public float Label { get; set; } }

            class Judge(MLContext ml, IDataView rows)
            {
                public double Score(ITransformer model) => ml.Regression.Evaluate(model.Transform(rows)).RSquared;
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Records_keep_what_they_are_given() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var parts = new Parts(all, Test: all);
            var model = ml.Regression.Trainers.Sdca().Fit(parts.Train);
            [|ml.Regression.Evaluate(model.Transform(parts.Test))|];

            class Row { public float Label { get; set; } }
            record Parts(IDataView Train, IDataView Test);
            """,
            Library.MicrosoftML);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("var m = pipeline.Fit(ml.Data.TrainTestSplit(all, 0.2).TrainSet); ml.Regression.Evaluate(m.Transform(ml.Data.TrainTestSplit(all, 0.2).TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var v = ml.Data.TrainTestSplit(s.TestSet); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(v.TestSet));")]
    [InlineData("var m = pipeline.Fit(ml.Data.TakeRows(all, 80)); ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, 80)));")]
    [InlineData("var n = args.Length; var m = pipeline.Fit(ml.Data.TakeRows(all, n)); ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, n)));")]
    [InlineData("foreach (var fold in ml.Data.CrossValidationSplit(all)) { var m = trainer.Fit(fold.TrainSet); ml.Regression.Evaluate(m.Transform(fold.TestSet)); }")]
    [InlineData("var folds = ml.Data.CrossValidationSplit(all); var m = trainer.Fit(folds[0].TrainSet); ml.Regression.Evaluate(m.Transform(folds[0].TestSet));")]
    public Task The_test_part_is_silent(string statements) => ReportsAsync(statements);

    [Fact]
    public Task Fitting_without_an_evaluation_is_silent() => ReportsAsync("var m = pipeline.Fit(all); m.Transform(all);");

    [Theory]
    [InlineData("var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var m = pipeline.Fit(all); ml.Regression.Evaluate(m.Transform(test));", "")]
    [InlineData("var m = pipeline.Fit(Load(ml, \"train.tsv\")); ml.Regression.Evaluate(m.Transform(Load(ml, \"test.tsv\")));", "static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile<Row>(path);")]
    [InlineData("var m = pipeline.Fit(Load(ml, args[0])); ml.Regression.Evaluate(m.Transform(Load(ml, args[1])));", "static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile<Row>(path);")]
    [InlineData("Run(ml, all, all);", "static void Run(MLContext ml, IDataView a, IDataView b) { } static void Other(MLContext ml, IDataView train, IDataView test) { var m = ml.Regression.Trainers.Sdca().Fit(train); ml.Regression.Evaluate(m.Transform(test)); }")]
    [InlineData("var a = ml.Data.LoadFromEnumerable(Rows.Read(1)); var b = ml.Data.LoadFromEnumerable(Rows.Read(2)); var m = pipeline.Fit(a); ml.Regression.Evaluate(m.Transform(b));", "static class Rows { public static List<Row> Read(int year) => new(); }")]
    public Task Two_loads_may_be_disjoint(string statements, string members) => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet)); m = pipeline.Fit(all); ml.Model.Save(m, all.Schema, \"m.zip\");")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var d = all; d = s.TrainSet; var m = pipeline.Fit(d); d = s.TestSet; ml.Regression.Evaluate(m.Transform(d));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var v = ml.Data.TrainTestSplit(s.TrainSet); ITransformer m = pipeline.Fit(v.TrainSet); ml.Regression.Evaluate(m.Transform(v.TestSet)); m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet)); m = pipeline.Fit(all);")]
    public Task The_model_that_is_evaluated_counts_not_an_earlier_or_later_one(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var d = flag ? s.TrainSet : s.TestSet; var m = trainer.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(d));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); ITransformer m; if (flag) m = trainer.Fit(all); else m = trainer.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("var views = new List<IDataView> { all, ml.Data.LoadFromTextFile<Row>(\"b.tsv\") }; var m = trainer.Fit(views[0]); ml.Regression.Evaluate(m.Transform(views[1]));")]
    [InlineData("var d = all; Replace(ref d); var m = trainer.Fit(all); ml.Regression.Evaluate(m.Transform(d));", "static void Replace(ref IDataView d) => d = Other.Rows; static class Other { public static IDataView Rows = null; }")]
    [InlineData("var m = Other.Build(ml).Fit(all); ml.Regression.Evaluate(m.Transform(all));", "static partial class Other { public static extern IEstimator<ITransformer> Build(MLContext ml); }")]
    [InlineData("var m = ml.Model.Load(\"m.zip\", out _); ml.Regression.Evaluate(m.Transform(all));")]
    [InlineData("IDataView last = null; while (flag) { var batch = Next(); if (last != null) ml.Regression.Evaluate(trainer.Fit(last).Transform(batch)); last = batch; }", "static extern IDataView Next();")]
    public Task What_is_not_certain_is_silent(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TrainSet)); ml.Regression.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TrainSet); foreach (var d in new[] { s.TestSet }) ml.Regression.Evaluate(m.Transform(d)); ml.Regression.Evaluate(m.Transform(s.TrainSet));")]
    public Task A_training_score_beside_an_honest_one_is_silent(string statements) => ReportsAsync(statements);

    [Fact]
    public Task Clustering_is_judged_on_its_own_rows() =>
        ReportsAsync("var m = ml.Clustering.Trainers.KMeans().Fit(all); ml.Clustering.Evaluate(m.Transform(all));");

    [Fact]
    public Task Only_stateless_steps_teach_nothing() =>
        ReportsAsync("var m = ml.Transforms.Concatenate(\"Features\", \"Age\").Fit(all); ml.Regression.Evaluate(m.Transform(all));");

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
