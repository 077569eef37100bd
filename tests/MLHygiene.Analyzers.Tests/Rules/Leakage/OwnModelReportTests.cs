using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Models of the program's own: what is reported of the shapes in which people call them, and where the rules keep silent.</summary>
public sealed class OwnModelReportTests
{
    [Theory]
    [InlineData("MLH1001", "m.Fit(x, y); Console.WriteLine(m.Score(x, y));", "m.Score(x, y)")]
    [InlineData("MLH1001", "m.Fit(x, y); var s = (double)(m.Score(x, y));", "m.Score(x, y)")]
    [InlineData("MLH1001", "m.Fit(y: y, x: x); var s = m.Score(y: y, x: x);", "m.Score(y: y, x: x)")]
    [InlineData("MLH1001", "m!.Fit(x, y); var s = m.Score(x!, y);", "m.Score(x!, y)")]
    [InlineData("MLH1001", "await m.FitAsync(x, y); var s = await m.ScoreAsync(x, y);", "m.ScoreAsync(x, y)")]
    [InlineData("MLH1001", "m.Fit(x, y); var p = m.Predict(x); var s = Metrics.Mse(p, y);", "Metrics.Mse(p, y)")]
    [InlineData("MLH1001", "m.Fit(x.Take(80).ToArray(), y.Take(80).ToArray()); var s = m.Score(x, y);", "m.Score(x, y)")]
    [InlineData("MLH1001", "var fit = () => m.Fit(x, y); m.Fit(x, y); var s = m.Score(x[..10], y[..10]);", "m.Score(x[..10], y[..10])")]
    [InlineData("MLH1002", "var scaler = new Scaler(); scaler.Fit(x); var z = scaler.Transform(x); m.Fit(z[..80], y[..80]); var s = m.Score(z[80..], y[80..]);", "m.Score(z[80..], y[80..])")]
    [InlineData("MLH1003", "var best = Selection.SelectFeatures(x, y, 3); var z = x.Select(r => best.Select(j => r[j]).ToArray()).ToArray(); m.Fit(z[..80], y[..80]); var s = m.Score(z[80..], y[80..]);", "m.Score(z[80..], y[80..])")]
    [InlineData("MLH1004", "var scaler = new Scaler(); var a = scaler.FitTransform(x[..80]); var b = scaler.FitTransform(x[80..]); m.Fit(a, y[..80]); var s = m.Score(b, y[80..]);", "m.Score(b, y[80..])")]
    public async Task One_report_of_one_rule_stands_on_the_evaluation(string id, string statements, string place)
    {
        var report = Assert.Single(await LeakageReports.OfProgramAsync(Program(statements)));

        Assert.Equal(id, report.Id);
        Assert.Equal(place, LeakageReports.TextAt(report.Location));
        Assert.NotEmpty(report.AdditionalLocations);
        Assert.DoesNotContain("cause", report.Properties.Keys);
    }

    [Theory]
    [InlineData("m.Fit(x[..80], y[..80]); var s = m.Score(x[80..], y[80..]);")]
    [InlineData("m.Fit(x.Skip(20).ToArray(), y.Skip(20).ToArray()); var s = m.Score(x.Take(20).ToArray(), y.Take(20).ToArray());")]
    [InlineData("m.Fit(x, y); var trainScore = m.Score(x, y);")]
    [InlineData("m.Fit(x, y); Console.WriteLine(\"Training: \" + m.Score(x, y));")]
    [InlineData("m.Fit(x, y); var s = m.Score(x, y); Elsewhere.Report(m, Elsewhere.Rows());")]
    [InlineData("m.Fit(x, y); m.Fit(Elsewhere.Rows(), y); var s = m.Score(x, y);")]
    [InlineData("var s = m.Score(x, y); m.Fit(x, y);")]
    [InlineData("if (y.Length > 3) { m.Fit(x, y); } else { m.Fit(Elsewhere.Rows(), y); } var s = m.Score(x, y);")]
    [InlineData("m.Fit(x, y); x = Elsewhere.Rows(); var s = m.Score(x, y);")]
    [InlineData("m.Fit(x, y); m = new Classifier(); var s = m.Score(x, y);")]
    [InlineData("m.Fit(x.Where(r => r[0] > 0).ToArray(), y); var s = m.Score(x.Where(r => r[0] <= 0).ToArray(), y);")]
    [InlineData("m.Fit(x, y); var s = m.Predict(x);")]
    [InlineData("m.Fit(x, y); var n = 0; foreach (var r in x) { if (m.PredictOne(r) == 1) n++; }")]
    public async Task Honest_or_uncertain_programs_are_silent(string statements) =>
        Assert.Empty(await LeakageReports.OfProgramAsync(Program(statements)));

    [Fact]
    public async Task Code_that_does_not_speak_of_machine_learning_is_silent() =>
        Assert.Empty(await LeakageReports.OfProgramAsync(
            """
            interface ITailor { void Fit(double[][] measures, int[] sizes); double Score(double[][] measures, int[] sizes); }

            static class Shop
            {
                static double Judge(ITailor tailor, double[][] measures, int[] sizes)
                {
                    tailor.Fit(measures, sizes);
                    return tailor.Score(measures, sizes);
                }
            }
            """));

    [Theory]
    [InlineData("m.Fit(x, y); var s = m.Score(x,")]
    [InlineData("m.Fit(x, y); var s = m.Score(, y);")]
    [InlineData("m.Fit(; var s = m.Score(x, y);")]
    [InlineData("var z = x.Select(r => ).ToArray(); m.Fit(z, y); var s = m.Score(z, y);")]
    public async Task Half_typed_code_is_silent_or_right(string statements) =>
        Assert.DoesNotContain("AD0001", (await LeakageReports.OfProgramAsync(Program(statements))).Select(report => report.Id));

    private static string Program(string statements) =>
        $$"""
        using System;
        using System.Linq;
        using System.Threading.Tasks;

        class Classifier
        {
            public void Fit(double[][] x, int[] y) => throw new NotSupportedException();
            public Task FitAsync(double[][] x, int[] y) => throw new NotSupportedException();
            public double Score(double[][] x, int[] y) => throw new NotSupportedException();
            public Task<double> ScoreAsync(double[][] x, int[] y) => throw new NotSupportedException();
            public double[] Predict(double[][] x) => throw new NotSupportedException();
            public int PredictOne(double[] row) => throw new NotSupportedException();
        }

        class Scaler
        {
            public void Fit(double[][] x) => throw new NotSupportedException();
            public double[][] Transform(double[][] x) => throw new NotSupportedException();
            public double[][] FitTransform(double[][] x) => throw new NotSupportedException();
        }

        static class Metrics { public static double Mse(double[] predictions, int[] labels) => throw new NotSupportedException(); }

        static class Selection { public static int[] SelectFeatures(double[][] x, int[] y, int count) => throw new NotSupportedException(); }

        abstract class Elsewhere
        {
            public static Func<double[][]> Load { get; set; }
            public static Action<Classifier, double[][]> Print { get; set; }
            public static double[][] Rows() => Load();
            public static void Report(Classifier model, double[][] rows) => Print(model, rows);
        }

        static class NeuralNetworkProgram
        {
            static async Task Main()
            {
                await Task.Yield();
                await RunAsync(new Classifier(), Elsewhere.Rows(), new int[100], epochs: 3, learningRate: 0.1);
            }

            static async Task RunAsync(Classifier m, double[][] x, int[] y, int epochs, double learningRate)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
