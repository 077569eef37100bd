using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.DivisionBySpreadAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.DivisionBySpreadCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class DivisionBySpreadAnalyzerTests
{
    private const string Deviation = "var mean = x.Average(); var sd = Math.Sqrt(x.Average(v => (v - mean) * (v - mean))); ";

    [Fact]
    public Task The_message_names_the_divisor()
    {
        var program = Verify.Program(InMethod(Deviation + "var z = {|#0:(a - mean) / {|#1:sd|}|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.DivisionBySpread, "(a - mean) / sd", "sd").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData(Deviation + "var z = x.Select(v => [|(v - mean) / sd|]).ToArray();")]
    [InlineData(Deviation + "for (int i = 0; i < x.Length; i++) x[i] = [|(x[i] - mean) / sd|];")]
    [InlineData(Deviation + "for (int i = 0; i < x.Length; i++) [|x[i] /= sd|];")]
    [InlineData("double mean = x.Average(), sum = 0; foreach (var v in x) sum += (v - mean) * (v - mean); var sd = Math.Sqrt(sum / x.Length); var z = [|(a - mean) / sd|];")]
    [InlineData("double sum = 0; foreach (var v in x) sum += v * v; var z = x.Select(v => [|v / Math.Sqrt(sum)|]).ToArray();")]
    [InlineData("var norm = Math.Sqrt(x.Sum(v => v * v)); var unit = x.Select(v => [|v / norm|]).ToArray();")]
    [InlineData("float dot = 0, p = 0, q = 0; foreach (var v in f) { dot += v; p += v * v; q += v * v; } var cosine = [|dot / (MathF.Sqrt(p) * MathF.Sqrt(q))|];")]
    [InlineData("double lo = x.Min(), hi = x.Max(); var s = x.Select(v => [|(v - lo) / (hi - lo)|]).ToArray();")]
    [InlineData("var range = x.Max() - x.Min(); var s = [|(a - x.Min()) / range|];")]
    [InlineData("double min = x[0], max = x[0]; foreach (var v in x) { min = v; max = v; } var s = [|(a - min) / (max - min)|];")]
    [InlineData("var sds = new double[2]; for (int j = 0; j < 2; j++) { double sum = 0; foreach (var v in x) sum += v * v; sds[j] = Math.Sqrt(sum / x.Length); } var z = [|a / sds[1]|];")]
    [InlineData("static double Norm(double[] w) => Math.Sqrt(w.Sum(v => v * v)); var u = [|a / Norm(x)|];")]
    public Task Divisions_by_a_deviation_norm_or_range(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData(Deviation + "var z = (a - mean) / (sd + 1e-8);")]
    [InlineData(Deviation + "var z = (a - mean) / Math.Max(sd, 1e-8);")]
    [InlineData(Deviation + "var z = (a - mean) / (sd > 1e-12 ? sd : 1.0);")]
    [InlineData(Deviation + "var z = sd == 0 ? 0 : (a - mean) / sd;")]
    [InlineData(Deviation + "if (sd == 0) return; var z = (a - mean) / sd;")]
    [InlineData(Deviation + "if (sd < 1e-9) sd = 1; var z = (a - mean) / sd;")]
    [InlineData(Deviation + "var z = sd is 0 ? 0 : (a - mean) / sd;")]
    [InlineData(Deviation + "var z = (a - mean) / sd; if (double.IsNaN(z)) z = 0;")]
    [InlineData("var variance = x.Average(v => v * v); if (variance == 0) return; var sd = Math.Sqrt(variance); var z = a / sd;")]
    [InlineData("double min = x.Min(), max = x.Max(); var s = max > min ? (a - min) / (max - min) : 0;")]
    [InlineData("var z = a / Math.Sqrt(x.Length);")]
    [InlineData("var z = a / Math.Sqrt(2 * Math.PI);")]
    [InlineData("var z = a / Math.Sqrt(a);")]
    [InlineData("var z = a / (b - a);")]
    [InlineData("const double min = 0, max = 255; var z = (a - min) / (max - min);")]
    [InlineData("double sum = 1e-9; foreach (var v in x) sum += v * v; var z = a / Math.Sqrt(sum);")]
    [InlineData("var sd = Math.Max(1e-9, Math.Sqrt(x.Average(v => v * v))); var z = a / sd;")]
    [InlineData("var norm = Math.Sqrt(x.Sum(v => v * v)) + 1e-9; var z = a / norm;")]
    [InlineData("var sds = new double[2]; for (int j = 0; j < 2; j++) { sds[j] = Math.Sqrt(x.Sum(v => v * v)); if (sds[j] == 0) sds[j] = 1; } var z = a / sds[1];")]
    [InlineData("static double Norm(double[] w) { var n = Math.Sqrt(w.Sum(v => v * v)); return n == 0 ? 1 : n; } var u = a / Norm(x);")]
    [InlineData("static double Norm(double[] w) { var n = Math.Sqrt(w.Sum(v => v * v)); if (n == 0) return 1; return n; } var u = a / Norm(x);")]
    public Task Guarded_divisors_and_others(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task A_name_alone_says_nothing() =>
        Verify.ReportsAsync(InMethod("var z = a / sd + a / std;").Replace("double LearningRate", "double sd, std, LearningRate"), Library.None);

    [Fact]
    public Task Outside_of_learning_code() =>
        Verify.ReportsAsync(InMethod("var norm = Math.Sqrt(x.Sum(v => v * v)); var u = a / norm;").Replace("LearningRate, Epoch", "Width, Height").Replace("Scaler", "Vector"), Library.None);

    [Fact]
    public Task Deviations_of_libraries() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Numerics.Tensors;

            class StandardScaler
            {
                double LearningRate, Epoch;

                double M(double[] x, double a)
                {
                    var sd = TensorPrimitives.StdDev<double>(x);
                    var norm = TensorPrimitives.Norm<double>(x);
                    return [|a / sd|] + [|a / norm|];
                }
            }
            """,
            Library.Tensors);

    [Fact]
    public Task A_scaler_that_is_fitted_first() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Linq;

            sealed class StandardScaler
            {
                private double _mean, _deviation;
                private double _safe;

                public void Fit(double[] feature)
                {
                    _mean = feature.Average();
                    _deviation = Math.Sqrt(feature.Average(v => (v - _mean) * (v - _mean)));
                    _safe = Math.Sqrt(feature.Average(v => (v - _mean) * (v - _mean)));
                    if (_safe < 1e-12) _safe = 1;
                }

                public double Transform(double value, double learningRate) => [|(value - _mean) / _deviation|] + (value - _mean) / _safe;

                double Epoch, Loss;
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var z = a / Math.Sqrt(x.Sum(v => v * v);")]
    [InlineData("var sd = Math.Sqrt(sd); var z = a / ;")]
    public Task Half_typed_code_is_silent(string code)
    {
        var program = Verify.Program(InMethod(code), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;

        class Scaler
        {
            double LearningRate, Epoch;

            void M(double[] x, float[] f, double a, double b)
            {
                {{code}}
            }
        }
        """;
}
