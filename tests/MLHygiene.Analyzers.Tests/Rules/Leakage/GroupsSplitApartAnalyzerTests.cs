using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.GroupsSplitApartAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class GroupsSplitApartAnalyzerTests
{
    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var rank = ml.Ranking.Trainers.FastTree(); var m = rank.Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.LightGbm().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet), rowGroupColumnName: \"Group\")|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var rank = ml.Ranking.Trainers.FastTree(); var m = scaler.Append(rank).Fit(s.TrainSet); var p = m.Transform(s.TestSet); [|ml.Ranking.Evaluate(data: p, options: new RankingEvaluatorOptions())|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: null); var rank = ml.Ranking.Trainers.FastTree(); [|ml.Ranking.Evaluate(rank.Fit(s.TrainSet).Transform(s.TestSet))|];")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); foreach (var f in ml.Data.CrossValidationSplit(all)) { var m = rank.Fit(f.TrainSet); [|ml.Ranking.Evaluate(m.Transform(f.TestSet))|]; }")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree(new Microsoft.ML.Trainers.FastTree.FastTreeRankingTrainer.Options { RowGroupColumnName = \"Group\" }).Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(all)); var rank = ml.Ranking.Trainers.FastTree(); [|ml.Ranking.Evaluate(rank.Fit(s.TrainSet).Transform(s.TestSet))|];")]
    public Task A_split_by_row_is_reported_where_its_groups_are_ranked(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var rank = ml.Ranking.Trainers.FastTree(); var m = [|rank.Fit(s.TrainSet)|];")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); var m = [|rank.Fit(ml.Data.ShuffleRows(all))|];")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); var m = [|scaler.Append(rank).Fit(ml.Data.Cache(ml.Data.ShuffleRows(all, seed: 1)))|];")]
    public Task Without_an_evaluation_the_fit_is_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var m = rank.Fit(all); [|ml.Ranking.Evaluate(m.Transform(ml.Data.ShuffleRows(test)))|];")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); var rows = Read(\"test.tsv\").OrderBy(r => new Random(1).Next()).ToList(); var m = rank.Fit(all); [|ml.Ranking.Evaluate(m.Transform(ml.Data.LoadFromEnumerable(rows)))|];", "static extern List<Row> Read(string path);")]
    public Task A_shuffle_is_reported_where_its_groups_are_ranked(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var (train, test) = Split(ml, all); var rank = ml.Ranking.Trainers.FastTree(); [|ml.Ranking.Evaluate(rank.Fit(train).Transform(test))|];", "static (IDataView, IDataView) Split(MLContext ml, IDataView rows) { var s = ml.Data.TrainTestSplit(rows); return (s.TrainSet, s.TestSet); }")]
    public Task Helpers_and_fields_are_followed(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: \"Group\"); var rank = ml.Ranking.Trainers.FastTree(); ml.Ranking.Evaluate(rank.Fit(s.TrainSet).Transform(s.TestSet));")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); foreach (var f in ml.Data.CrossValidationSplit(all, samplingKeyColumnName: nameof(Row.Group))) ml.Ranking.Evaluate(rank.Fit(f.TrainSet).Transform(f.TestSet));")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); var key = args[0]; var s = ml.Data.TrainTestSplit(all, 0.2, key); ml.Ranking.Evaluate(rank.Fit(s.TrainSet).Transform(s.TestSet));")]
    public Task Groups_that_stay_together_are_silent(string statements) => ReportsAsync(statements);

    [Fact]
    public Task Cross_validation_of_a_ranking_uses_the_groups_itself() =>
        ReportsAsync("var rank = ml.Ranking.Trainers.FastTree(); ml.Ranking.CrossValidate(all, rank);");

    [Fact]
    public Task Separate_files_are_silent() =>
        ReportsAsync("var rank = ml.Ranking.Trainers.FastTree(); var m = rank.Fit(ml.Data.LoadFromTextFile<Row>(\"train.tsv\")); ml.Ranking.Evaluate(m.Transform(ml.Data.LoadFromTextFile<Row>(\"test.tsv\")));");

    [Theory]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); ml.Ranking.Evaluate(rank.Fit(ml.Data.TakeRows(all, 800)).Transform(ml.Data.SkipRows(all, 800)));")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); ml.Ranking.Evaluate(rank.Fit(ml.Data.FilterRowsByColumn(all, \"Age\", upperBound: 50)).Transform(ml.Data.FilterRowsByColumn(all, \"Age\", lowerBound: 50)));")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); ml.Ranking.Evaluate(rank.Fit(ml.Data.Cache(all)).Transform(ml.Data.LoadFromTextFile<Row>(\"test.tsv\")));")]
    public Task Parts_by_place_or_content_are_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); var rows = Read(\"a.tsv\").OrderBy(r => new Random(1).Next()).OrderBy(r => r.Group).ToList(); var m = rank.Fit(ml.Data.LoadFromEnumerable(rows));", "static extern List<Row> Read(string path);")]
    public Task Rows_that_are_sorted_again_are_silent(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); ml.Regression.Evaluate(pipeline.Fit(s.TrainSet).Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = ml.BinaryClassification.Trainers.FastTree().Fit(ml.Data.ShuffleRows(s.TrainSet)); ml.BinaryClassification.Evaluate(m.Transform(s.TestSet));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); foreach (var row in ml.Data.CreateEnumerable<Row>(s.TestSet, false)) Console.WriteLine(row.Group);")]
    public Task Trainers_that_read_no_groups_are_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); var m = rank.Fit(Other.Rows); ml.Ranking.Evaluate(m.Transform(Other.Rows));", "static class Other { public static IDataView Rows = null; }")]
    [InlineData("var rank = ml.Ranking.Trainers.FastTree(); ", "static void Judge(MLContext ml, IEstimator<ITransformer> t, IDataView train, IDataView test) => ml.Ranking.Evaluate(t.Fit(train).Transform(test));")]
    public Task What_is_not_certain_is_silent(string statements, string members = "") => ReportsAsync(statements, members);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
