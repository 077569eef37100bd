using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Catalog;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Each leak is one report of one rule: where it stands, what its message names, and the path that an editor can walk.</summary>
public sealed class LeakReportTests
{
    private const string Load = "ml.Data.LoadFromTextFile<Row>(\"rows.tsv\")";

    [Theory]
    [InlineData(
        "MLH1001",
        "var m = pipeline.Fit(all); var r = ml.Regression.Evaluate(m.Transform(all));",
        "ml.Regression.Evaluate(m.Transform(all))",
        "pipeline.Fit(all)",
        Load,
        "pipeline.Fit(all)")]
    [InlineData(
        "MLH1002",
        "var x = scaler.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); var m = trainer.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));",
        "ml.Regression.Evaluate(m.Transform(s.TestSet))",
        "scaler.Fit(all)",
        Load,
        "scaler.Fit(all)")]
    [InlineData(
        "MLH1002",
        "var x = scaler.Fit(all).Transform(all); ml.Regression.CrossValidate(x, trainer);",
        "ml.Regression.CrossValidate(x, trainer)",
        "scaler.Fit(all)",
        Load,
        "scaler.Fit(all)")]
    [InlineData(
        "MLH1003",
        "var t = scaler.Append(selector).Fit(all); ml.Regression.CrossValidate(t.Transform(all), trainer);",
        "ml.Regression.CrossValidate(t.Transform(all), trainer)",
        "scaler.Append(selector).Fit(all)",
        Load,
        "scaler.Append(selector).Fit(all)")]
    [InlineData(
        "MLH1004",
        "var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(scaler.Fit(s.TrainSet).Transform(s.TrainSet)); var x = scaler.Fit(s.TestSet).Transform(s.TestSet); ml.Regression.Evaluate(m.Transform(x));",
        "ml.Regression.Evaluate(m.Transform(x))",
        "scaler.Fit(s.TestSet)",
        Load,
        "scaler.Fit(s.TestSet)")]
    [InlineData(
        "MLH1005",
        "var m = trainer.Fit(ml.Data.TakeRows(all, 80)); ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, 70)));",
        "ml.Regression.Evaluate(m.Transform(ml.Data.SkipRows(all, 70)))",
        "trainer.Fit(ml.Data.TakeRows(all, 80))",
        Load,
        "trainer.Fit(ml.Data.TakeRows(all, 80))")]
    [InlineData(
        "MLH1007",
        "var d = ml.Data.BootstrapSample(all); var s = ml.Data.TrainTestSplit(d); var m = trainer.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(s.TestSet));",
        "ml.Regression.Evaluate(m.Transform(s.TestSet))",
        "ml.Data.BootstrapSample(all)",
        Load,
        "ml.Data.BootstrapSample(all)")]
    [InlineData(
        "MLH1007",
        "ml.Regression.CrossValidate(ml.Data.BootstrapSample(all), pipeline);",
        "ml.Regression.CrossValidate(ml.Data.BootstrapSample(all), pipeline)",
        "ml.Data.BootstrapSample(all)",
        Load,
        "ml.Data.BootstrapSample(all)")]
    [InlineData(
        "MLH1008",
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Regression.Trainers.FastTree().Fit(s.TrainSet, s.TestSet); ml.Regression.Evaluate(m.Transform(s.TestSet));",
        "ml.Regression.Evaluate(m.Transform(s.TestSet))",
        "ml.Regression.Trainers.FastTree().Fit(s…",
        Load,
        "ml.Regression.Trainers.FastTree().Fit(s.TrainSet, s.TestSet)")]
    [InlineData(
        "MLH1011",
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));",
        "ml.Ranking.Evaluate(m.Transform(s.TestSet))",
        "ml.Data.TrainTestSplit(all)",
        "ml.Data.TrainTestSplit(all)")]
    [InlineData(
        "MLH1012",
        "var d = ml.Data.ShuffleRows(all); var m = ml.Forecasting.ForecastBySsa(\"F\", \"Age\", 7, 30, 365, 7).Fit(d);",
        "ml.Forecasting.ForecastBySsa(\"F\", \"Age\", 7, 30, 365, 7).Fit(d)",
        "ml.Data.ShuffleRows(all)",
        "ml.Data.ShuffleRows(all)")]
    public async Task A_leak_is_reported_once_with_its_path(string id, string statements, string place, string argument, params string[] path)
    {
        var report = Assert.Single(await LeakageReports.OfAsync(statements));

        Assert.Equal(id, report.Id);
        Assert.Equal(place, LeakageReports.TextAt(report.Location));
        Assert.Equal(
            string.Format(CultureInfo.InvariantCulture, RuleInfo.Of(id).Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), argument),
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(path, report.AdditionalLocations.Select(LeakageReports.TextAt));
    }

    [Fact]
    public async Task The_path_leads_through_helpers_to_the_call_that_joins_rows_and_model()
    {
        var report = Assert.Single(await LeakageReports.OfAsync(
            "var rows = Read(ml); var m = Train(ml, rows); Score(ml, m, rows);",
            """
            static IDataView Read(MLContext ml) => ml.Data.LoadFromTextFile<Row>("houses.tsv");
            static ITransformer Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);
            static void Score(MLContext ml, ITransformer model, IDataView rows) => Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows)).RSquared);
            """));

        Assert.Equal("MLH1001", report.Id);
        Assert.Equal("Score(ml, m, rows)", LeakageReports.TextAt(report.Location));
        Assert.Equal(
            ["ml.Data.LoadFromTextFile<Row>(\"houses.tsv\")", "ml.Regression.Trainers.Sdca().Fit(rows)", "ml.Regression.Evaluate(model.Transform(rows))"],
            report.AdditionalLocations.Select(LeakageReports.TextAt));
    }
}
