using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.LogOfZeroAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.LogOfZeroCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class LogOfZeroAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_logarithm_of_a_draw()
    {
        var program = Verify.Program(InMethod("var e = {|#0:Math.Log({|#1:rng.NextDouble()|})|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.LogOfZero, "Math.Log(rng.NextDouble())", "a draw from 0 on", "Draw above 0: 1 - x lies in (0, 1]").WithLocation(1));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_names_what_made_a_probability()
    {
        var program = Verify.Program(
            InMethod("var p = 1 / (1 + Math.Exp(-z)); var e = {|#0:Math.Log({|#1:1 - p|})|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(
                RuleCatalog.LogOfZero,
                "Math.Log(1 - p)",
                "what a sigmoid gives",
                "Keep the number above 0, by an amount that its precision can hold").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var e = -[|Math.Log(rng.NextDouble())|] / 0.5;")]
    [InlineData("var e = [|MathF.Log(Random.Shared.NextSingle())|];")]
    [InlineData("var e = [|MathF.Log((float)rng.NextDouble())|];")]
    [InlineData("var u = rng.NextDouble(); var v = rng.NextDouble(); var n = Math.Sqrt(-2 * [|Math.Log(u)|]) * Math.Cos(2 * Math.PI * v);")]
    [InlineData("double u; u = rng.NextDouble(); var n = Math.Sqrt(-2.0 * [|Math.Log((u))|]);")]
    [InlineData("var u = (rng!).NextDouble(); var w = u; var n = [|Math.Log(w, 2)|];")]
    [InlineData("var n = [|Math.Log(a: rng.NextDouble(), newBase: 2)|] + [|Math.Log2(rng.NextDouble())|] + [|Math.Log10(rng.NextDouble())|];")]
    [InlineData("var n = [|double.Log(rng.NextDouble())|] + [|float.Log(rng.NextSingle())|];")]
    [InlineData("var n = [|Math.Log(rng.NextDouble() * 100)|];")]
    [InlineData("var u = rng.NextDouble() - 0.5; var n = -Math.Sign(u) * [|Math.Log(1 - 2 * Math.Abs(u))|];")]
    [InlineData("var n = [|MathF.Log(1f - (float)rng.NextDouble())|];")]
    [InlineData("Func<double> next = () => [|Math.Log(rng.NextDouble())|];")]
    public Task A_draw_can_be_zero(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var e = Math.Log(1 - rng.NextDouble());")]
    [InlineData("var e = Math.Log(1.0 - (rng.NextDouble()));")]
    [InlineData("var u = 1 - rng.NextDouble(); var e = Math.Log(u);")]
    [InlineData("var e = Math.Log(rng.NextDouble() + 1e-12);")]
    [InlineData("var e = Math.Log(Math.Max(rng.NextDouble(), double.Epsilon));")]
    [InlineData("var e = Math.Log(Math.Clamp(rng.NextDouble(), 1e-12, 1));")]
    [InlineData("double u; do { u = rng.NextDouble(); } while (u <= 0); var e = Math.Log(u);")]
    [InlineData("double u; do { u = rng.NextDouble(); } while (u == 0.0); var e = Math.Log(u);")]
    [InlineData("var u = rng.NextDouble(); if (u < 1e-12) u = 1e-12; var e = Math.Log(u);")]
    [InlineData("var u = rng.NextDouble(); if (u > 0) Console.WriteLine(Math.Log(u));")]
    [InlineData("var u = rng.NextDouble(); var e = u == 0 ? 0 : Math.Log(u);")]
    [InlineData("var e = Math.Log(rng.NextDouble()); if (double.IsInfinity(e)) e = 0;")]
    [InlineData("var e = Math.Log(1 + rng.NextDouble());")]
    [InlineData("var e = Math.Log(0.5 + 0.5 * rng.NextDouble());")]
    [InlineData("var e = Math.Log(1 - (2 * rng.NextDouble() - 1));")]
    [InlineData("var e = Math.Log(rng.Next(1, 10));")]
    [InlineData("var e = Math.Exp(rng.NextDouble());")]
    [InlineData("var e = Math.Log(rng.NextDouble() + z);")]
    [InlineData("var u = rng.NextDouble(); u += 1; var e = Math.Log(u);")]
    [InlineData("System.Linq.Expressions.Expression<Func<double>> f = () => Math.Log(rng.NextDouble());")]
    public Task A_draw_that_is_kept_above_zero_is_not_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("double M(double z, int y) { var p = 1.0 / (1.0 + Math.Exp(-z)); return -(y * [|Math.Log(p)|] + (1 - y) * [|Math.Log(1 - p)|]); }")]
    [InlineData("float M(float z) { var p = 1f / (1f + MathF.Exp(-z)); return -[|MathF.Log(p)|]; }")]
    [InlineData("static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z)); double M(double z) => -[|Math.Log(Sigmoid(z))|];")]
    [InlineData("double M(double z) { var e = Math.Exp(z); var p = e / (1 + e); return [|Math.Log(p)|]; }")]
    [InlineData("double M(double[] z, int y) { var m = z.Max(); var e = z.Select(v => Math.Exp(v - m)).ToArray(); var s = e.Sum(); var p = e.Select(v => v / s).ToArray(); return -[|Math.Log(p[y])|]; }")]
    [InlineData("double M(double[] z, int y) { var p = new double[z.Length]; double m = z.Max(), s = 0; for (int i = 0; i < z.Length; i++) { p[i] = Math.Exp(z[i] - m); s += p[i]; } for (int i = 0; i < z.Length; i++) p[i] /= s; return -[|Math.Log(p[y])|]; }")]
    [InlineData("double M(double[] z, int y) { var m = z.Max(); double s = 0; foreach (var v in z) s += Math.Exp(v - m); return -[|Math.Log(Math.Exp(z[y] - m) / s)|]; }")]
    [InlineData("static double[] Softmax(double[] z) { var m = z.Max(); var e = z.Select(v => Math.Exp(v - m)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); } double M(double[] z, int y) { var p = Softmax(z); return -[|Math.Log(p[y])|]; }")]
    [InlineData("static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z)); static double Loss(double p, int y) => y == 1 ? -[|Math.Log(p)|] : -[|Math.Log(1 - p)|]; double M(double z) => Loss(Sigmoid(z), 1);")]
    [InlineData("static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z)); double M(double[] z) => z.Select(v => Sigmoid(v)).Sum(p => -[|Math.Log(p)|]);")]
    public Task A_probability_can_be_rounded_to_zero_or_one(string members) => Verify.ReportsAsync(InClass(members), Library.None);

    [Theory]
    [InlineData("double M(double p) => -Math.Log(p);")]
    [InlineData("double M(double[] p, int y) => -Math.Log(p[y]);")]
    [InlineData("double M(double z) { var p = Math.Clamp(1 / (1 + Math.Exp(-z)), 1e-15, 1 - 1e-15); return Math.Log(p) + Math.Log(1 - p); }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); p = Math.Clamp(p, 1e-15, 1 - 1e-15); return Math.Log(p) + Math.Log(1 - p); }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); return Math.Log(p + 1e-15) + Math.Log(1 - p + 1e-15); }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); return Math.Log(Math.Max(p, 1e-15)); }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); if (p < 1e-15) p = 1e-15; return Math.Log(p); }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); return p > 0 ? -p * Math.Log(p) : 0; }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); return p is > 0 and < 1 ? -p * Math.Log(p) - (1 - p) * Math.Log(1 - p) : 0; }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); var e = Math.Log(p); switch (e) { case double.NegativeInfinity: return -1e9; default: return e; } }")]
    [InlineData("double M(double z) { var p = 1 / (1 + Math.Exp(-z)); var e = Math.Log(p); return double.IsFinite(e) ? e : -1e9; }")]
    [InlineData("double M(double[] counts, int y) { var s = counts.Sum(); return Math.Log((counts[y] + 1) / (s + 2)); }")]
    [InlineData("double M(double x) => Math.Log(x + 1);")]
    [InlineData("double M(double[] z, double m) { var s = z.Sum(v => Math.Exp(v - m)); return m + Math.Log(s); }")]
    [InlineData("double M(double z) => Math.Log(1 + Math.Exp(z));")]
    [InlineData("double M(double z) => -Math.Log(1 + Math.Exp(-z));")]
    [InlineData("double M(double[] z, int y) { var s = z.Sum(v => Math.Exp(v)); var p = z.Select(v => Math.Exp(v) / s).ToArray(); for (int i = 0; i < p.Length; i++) p[i] = Math.Max(p[i], 1e-12); return -Math.Log(p[y]); }")]
    [InlineData("double M(double[] z, int y) { var s = z.Sum(v => Math.Exp(v)); var p = z.Select(v => Math.Exp(v) / s).ToArray(); Other.Clip(p); return -Math.Log(p[y]); }")]
    [InlineData("double M(double[] z, int y) { var p = new double[z.Length]; double s = 0; for (int i = 0; i < z.Length; i++) { p[i] = Math.Exp(z[i]); s += p[i]; } for (int i = 0; i < z.Length; i++) p[i] /= s; for (int i = 0; i < z.Length; i++) p[i] = Math.Max(p[i], 1e-9); return -Math.Log(p[y]); }")]
    [InlineData("static double Sigmoid(double z) => Math.Clamp(1 / (1 + Math.Exp(-z)), 1e-9, 1 - 1e-9); double M(double z) => -Math.Log(Sigmoid(z));")]
    [InlineData("static double Loss(double p) => -Math.Log(p); double M(double z) => Loss(1 / (1 + Math.Exp(-z))) + Loss(z);")]
    public Task A_probability_that_is_guarded_or_unknown_is_not_reported(string members) => Verify.ReportsAsync(InClass(members), Library.None);

    [Fact]
    public Task A_probability_outside_of_learning_code_is_not_reported() =>
        Verify.ReportsAsync(
            "using System; class Growth { double Share(double days) { var share = 1 / (1 + Math.Exp(-days)); return Math.Log(share); } }", Library.None);

    [Fact]
    public Task A_draw_is_reported_in_any_program() =>
        Verify.ReportsAsync("using System; class Queue { double Wait(Random rng) => -[|Math.Log(rng.NextDouble())|]; }", Library.None);

    [Fact]
    public Task Members_of_a_type_that_is_called_alike_are_not_known() =>
        Verify.ReportsAsync(
            """
            static class Math { public static double Log(double x) => x; }
            class Random { public double NextDouble() => 0.5; }
            class P { double M(Random rng) => Math.Log(rng.NextDouble()) + System.Math.Log(rng.NextDouble()); }
            """,
            Library.None);

    [Fact]
    public Task Newer_syntax() =>
        Verify.ReportsAsync(
            """
            using System;
            using static System.Math;
            using M = System.Math;

            var rng = new Random(1);
            Console.WriteLine([|Log(rng.NextDouble())|] + [|M.Log(rng.NextDouble())|] + new Sampler(rng).Next());
            double[] all = [[|Log(rng.NextDouble())|]];

            sealed class Sampler(Random rng)
            {
                public double Next() => [|Log(rng.NextDouble())|];
            }
            """,
            Library.None);

    [Fact]
    public Task The_softmax_of_tensors() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Numerics.Tensors;

            class SoftmaxClassifier
            {
                float Loss(float[] logits, int label)
                {
                    var p = new float[logits.Length];
                    TensorPrimitives.SoftMax(logits, p);
                    return -[|MathF.Log(p[label])|];
                }

                float Clipped(float[] logits, int label)
                {
                    var p = new float[logits.Length];
                    TensorPrimitives.SoftMax(logits, p);
                    TensorPrimitives.Max(p, 1e-7f, p);
                    return -MathF.Log(p[label]);
                }
            }
            """,
            Library.Tensors);

    [Theory]
    [InlineData("var e = Math.Log(rng.NextDouble();")]
    [InlineData("var e = Math.Log();")]
    [InlineData("var u = u = rng.NextDouble( ; Math.Log(u")]
    public Task Half_typed_code_is_silent(string code)
    {
        var program = Verify.Program(InMethod(code), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) => InClass($"void M(Random rng, double z) {{ {code} }}");

    private static string InClass(string members) =>
        $$"""
        using System;
        using System.Linq;

        static class Other { public static void Clip(double[] values) { values[0] = Math.Max(values[0], 1e-9); } }

        class SoftmaxClassifier
        {
            double LearningRate, Epoch;
            {{members}}
        }
        """;
}
