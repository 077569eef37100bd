using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.TimeSeriesSplitAtRandomAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class TimeSeriesSplitAtRandomAnalyzerTests
{
    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = [|f.Fit(s.TrainSet)|];")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = [|f.Fit(ml.Data.TrainTestSplit(all, 0.2, seed: 1).TrainSet)|];")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); foreach (var fold in ml.Data.CrossValidationSplit(all)) { var m = [|f.Fit(fold.TrainSet)|]; }")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = [|f.Fit(ml.Data.BootstrapSample(all))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = [|ml.Transforms.DetectSpikeBySsa(\"Out\", \"Age\", 95.0, 30, 90, 30).Fit(s.TrainSet)|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = [|ml.Transforms.DetectChangePointBySsa(\"Out\", \"Age\", 95.0, 30, 90, 30).Fit(s.TrainSet)|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var p = ml.Transforms.CopyColumns(\"Value\", \"Age\").Append(ml.Transforms.DetectSpikeBySsa(\"Out\", \"Value\", 95.0, 30, 90, 30)); var m = [|p.Fit(input: s.TrainSet)|];")]
    public Task A_side_of_a_random_split_is_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = [|f.Fit(ml.Data.ShuffleRows(all))|];")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var d = ml.Data.Cache(ml.Data.ShuffleRows(all, seed: 3)); var m = [|f.Fit(ml.Data.TakeRows(d, 800))|];")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var rows = Read(\"a.tsv\"); var mixed = rows.OrderBy(_ => new Random(1).Next()).ToList(); var m = [|f.Fit(ml.Data.LoadFromEnumerable(mixed))|];", "static extern List<Row> Read(string path);")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var rows = Read(\"a.tsv\"); new Random(1).Shuffle(rows); var m = [|f.Fit(ml.Data.LoadFromEnumerable(rows))|];", "static extern Row[] Read(string path);")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var mixed = Read(\"a.tsv\").Shuffle().ToList(); var m = [|f.Fit(ml.Data.LoadFromEnumerable(mixed))|];", "static extern List<Row> Read(string path);")]
    public Task A_shuffled_series_is_reported(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); [|Train(ml, s.TrainSet)|];", "static ITransformer Train(MLContext ml, IDataView rows) => ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7).Fit(rows);")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = [|f.Fit(Mix(ml, all))|];", "static IDataView Mix(MLContext ml, IDataView rows) => ml.Data.ShuffleRows(rows);")]
    public Task Helpers_are_followed(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = f.Fit(ml.Data.FilterRowsByColumn(all, \"Age\", upperBound: 2012)); m.Transform(ml.Data.FilterRowsByColumn(all, \"Age\", lowerBound: 2012));")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = f.Fit(ml.Data.TakeRows(all, 800)); m.Transform(ml.Data.SkipRows(all, 800));")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = f.Fit(ml.Data.LoadFromTextFile<Row>(\"train.tsv\")); m.Transform(ml.Data.LoadFromTextFile<Row>(\"test.tsv\"));")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var rows = Read(\"a.tsv\").OrderBy(r => r.Age).Take(800).ToList(); var m = f.Fit(ml.Data.LoadFromEnumerable(rows));", "static extern List<Row> Read(string path);")]
    public Task Parts_by_time_are_silent(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var rows = Read(\"a.tsv\").OrderBy(_ => new Random(1).Next()).Select(r => r).OrderBy(r => r.Age).ToList(); var m = f.Fit(ml.Data.LoadFromEnumerable(rows));", "static extern List<Row> Read(string path);")]
    public Task Rows_that_are_sorted_again_are_silent(string statements, string members = "") => ReportsAsync(statements, members);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); ml.Transforms.DetectIidSpike(\"Out\", \"Age\", 95.0, 30).Fit(s.TrainSet);")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); ml.Transforms.DetectIidChangePoint(\"Out\", \"Age\", 95.0, 30).Fit(ml.Data.ShuffleRows(all));")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); ml.Transforms.DetectAnomalyBySrCnn(\"Out\", \"Age\").Fit(s.TrainSet);")]
    [InlineData("ml.Transforms.DetectIidSpike(\"Out\", \"Age\", 95.0, 30).Fit(ml.Data.LoadFromEnumerable(new List<Row>()));")]
    public Task Detectors_that_learn_nothing_are_silent(string statements) => ReportsAsync(statements);

    [Fact]
    public Task Other_trainers_over_random_parts_are_silent() =>
        ReportsAsync("var s = ml.Data.TrainTestSplit(all); ml.Regression.Evaluate(pipeline.Fit(ml.Data.ShuffleRows(s.TrainSet)).Transform(s.TestSet));");

    [Fact]
    public Task The_order_of_other_rows_is_silent() =>
        ReportsAsync("var s = ml.Data.TrainTestSplit(all); var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = f.Fit(all); m.Transform(s.TestSet); var n = pipeline.Fit(s.TrainSet);");

    [Theory]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = f.Fit(Other.Rows);", "static class Other { public static IDataView Rows = null; }")]
    [InlineData("var f = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Age\", 7, 30, 365, 7); var m = f.Fit(ml.Data.LoadFromEnumerable(Other.Mix(Other.Read())));", "static class Other { public static extern List<Row> Read(); public static extern List<Row> Mix(List<Row> rows); }")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = Other.Build(ml).Fit(s.TrainSet);", "static class Other { public static extern IEstimator<ITransformer> Build(MLContext ml); }")]
    public Task What_is_not_certain_is_silent(string statements, string members = "") => ReportsAsync(statements, members);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
