using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.SoftmaxOverflowAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.SoftmaxOverflowCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class SoftmaxOverflowAnalyzerTests
{
    [Fact]
    public Task The_message_says_how_large_is_too_large()
    {
        var program = Verify.Program(
            InClass("float[] M(float[] z) { var e = z.Select(v => {|#0:MathF.Exp({|#1:v|})|}).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }"),
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.SoftmaxOverflow, "88", "Subtract the largest number of 'z' from all").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("double[] M(double[] z) { var e = z.Select(v => [|Math.Exp(v)|]).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] z) { var s = z.Sum(v => Math.Exp(v)); return z.Select(v => [|Math.Exp(v)|] / s).ToArray(); }")]
    [InlineData("double M(double[] z, int y) => [|Math.Exp(z[y])|] / z.Sum(v => Math.Exp(v));")]
    [InlineData("double[] M(double[] z) { var e = new double[z.Length]; double s = 0; for (int i = 0; i < z.Length; i++) { e[i] = [|Math.Exp(z[i])|]; s += e[i]; } for (int i = 0; i < z.Length; i++) e[i] /= s; return e; }")]
    [InlineData("void M(float[] z) { float s = 0; for (int i = 0; i < z.Length; i++) { z[i] = [|MathF.Exp(z[i])|]; s += z[i]; } for (int i = 0; i < z.Length; i++) z[i] = z[i] / s; }")]
    [InlineData("List<double> M(List<double> z) { var e = new List<double>(); var s = 0.0; foreach (var v in z) { var x = [|Math.Exp(v)|]; s += x; e.Add(x); } return e.Select(v => v / s).ToList(); }")]
    [InlineData("double[] M(double[] z, double t) { var e = z.Select(v => [|Math.Exp(v / t)|]).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double M(double a, double b) { double x = [|Math.Exp(a)|], y = Math.Exp(b); return x / (x + y); }")]
    public Task Exponentials_over_their_sum(string members) => Verify.ReportsAsync(InClass(members), Library.None);

    [Theory]
    [InlineData("double[] M(double[] z) { var m = z.Max(); var e = z.Select(v => Math.Exp(v - m)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] z, double m) { var e = z.Select(v => Math.Exp(v - m)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] z) { double m = z[0]; for (int i = 1; i < z.Length; i++) if (z[i] > m) m = z[i]; for (int i = 0; i < z.Length; i++) z[i] -= m; var e = z.Select(v => Math.Exp(v)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] z, double m) { var shifted = z.Select(v => v - m).ToArray(); var e = shifted.Select(v => Math.Exp(v)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] d) { var e = d.Select(v => Math.Exp(-v)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] d) { var e = d.Select(v => Math.Exp(-v * v / 2)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] d) { var e = d.Select(v => Math.Exp(Math.Tanh(v))).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] d) { var e = d.Select(v => Math.Exp(Math.Clamp(v, -50, 50))).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("double[] M(double[] d) { var e = d.Select(v => Math.Exp(Other.Shift(v))).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("static double[] Soft(double[] z) { var e = z.Select(v => Math.Exp(v)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); } double[] M(double[] z) { var m = z.Max(); return Soft(z.Select(v => v - m).ToArray()); }")]
    [InlineData("double M(double x) => 1 / (1 + Math.Exp(-x));")]
    [InlineData("double M(double x) => Math.Exp(x) / (1 + Math.Exp(x));")]
    [InlineData("double M(double a, double b) => Math.Exp(a) / Math.Exp(b);")]
    [InlineData("double M(double[] z, double total) => Math.Exp(z[0]) / total;")]
    [InlineData("double M(double[] z) => z.Sum(v => Math.Exp(v)) / z.Length;")]
    [InlineData("double M(double[] z) { var s = z.Sum(); return z[0] / s; }")]
    public Task Shifted_bounded_or_no_softmax(string members) => Verify.ReportsAsync(InClass(members), Library.None);

    [Fact]
    public Task Outside_of_learning_code() =>
        Verify.ReportsAsync(
            """
            using System; using System.Linq;
            class Demand { double[] Shares(double[] z) { var e = z.Select(v => Math.Exp(v)).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); } }
            """,
            Library.None);

    [Theory]
    [InlineData("void M(float[] z, float[] p) { [|TensorPrimitives.SoftMax(z, p)|]; }")]
    [InlineData("void M(ReadOnlySpan<double> z, Span<double> p) => [|TensorPrimitives.SoftMax<double>(z, p)|];")]
    [InlineData("void M(Func<float[]> run, float[] p) { var z = run(); [|TensorPrimitives.SoftMax(destination: p, x: z)|]; }")]
    [InlineData("void M(ReadOnlySpan<double> z, Span<double> p, double t) { TensorPrimitives.Divide(z, t, p); [|TensorPrimitives.SoftMax<double>(p, p)|]; }")]
    public Task The_softmax_of_tensors(string members) => Verify.ReportsAsync(InTensorClass(members), Library.Tensors);

    [Theory]
    [InlineData("void M(float[] z, float[] p) { TensorPrimitives.Subtract(z, TensorPrimitives.Max(z), p); TensorPrimitives.SoftMax(p, p); }")]
    [InlineData("void M(float[] z, float[] p) { var m = z.Max(); for (int i = 0; i < z.Length; i++) p[i] = z[i] - m; TensorPrimitives.SoftMax(p, p); }")]
    [InlineData("void M(float[] z, float[] p) { TensorPrimitives.Tanh(z, p); TensorPrimitives.SoftMax(p, p); }")]
    [InlineData("void M(float[] p) { float[] z = [1f, 2f, 3f]; TensorPrimitives.SoftMax(z, p); }")]
    public Task The_softmax_of_shifted_or_bounded_tensors(string members) => Verify.ReportsAsync(InTensorClass(members), Library.Tensors);

    [Fact]
    public Task A_type_that_is_called_alike_is_not_known() =>
        Verify.ReportsAsync(
            "using System; static class TensorPrimitives { public static void SoftMax(float[] x, float[] y) { } } class P { void M(float[] z) => TensorPrimitives.SoftMax(z, z); }",
            Library.Tensors);

    [Fact]
    public Task Top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Linq;
            double[] logits = Network.Run();
            var sum = logits.Sum(x => Math.Exp(x));
            var probabilities = logits.Select(x => [|Math.Exp(x)|] / sum).ToArray();
            Console.WriteLine(probabilities[0]);
            var (epoch, learningRate) = (1, 0.1);
            static class Network { public static double[] Run() => new double[3]; }
            """,
            Library.None);

    [Theory]
    [InlineData("double[] M(double[] z) { var e = z.Select(v => Math.Exp()).ToArray(); var s = e.Sum(); return e.Select(v => v / s")]
    [InlineData("double M(double s) { s += Math.Exp(s; return s / s; }")]
    public Task Half_typed_code_is_silent(string members)
    {
        var program = Verify.Program(InClass(members), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InClass(string members) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class Other { public static double Shift(double x) => Math.Sin(x); }

        class SoftmaxClassifier
        {
            double LearningRate, Epoch;
            {{members}}
        }
        """;

    private static string InTensorClass(string members) =>
        $"using System; using System.Linq; using System.Numerics.Tensors; class Ranking {{ {members} }}";
}
