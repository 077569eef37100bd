using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.ExpOverflowAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.ExpOverflowCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class ExpOverflowAnalyzerTests
{
    [Fact]
    public Task The_message_says_what_becomes_of_the_formula()
    {
        var program = Verify.Program(InClass("float M(float a) => {|#0:MathF.Log(1 + {|#1:MathF.Exp({|#2:a|})|})|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.ExpOverflow, "MathF.Log(1 + MathF.Exp(a))", "infinite", "88", "as 'Max(a, 0) + Log(1 + Exp(-Abs(a)))', which does not")
                .WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("double M(double a) => [|Math.Exp(a) / (1 + Math.Exp(a))|];")]
    [InlineData("double M(double a) => [|Math.Exp(-a) / (Math.Exp(-a) + 1.0)|];")]
    [InlineData("double M(double a) { var e = Math.Exp(a); return [|e / (1 + e)|]; }")]
    [InlineData("double M(double a) { var e = Math.Exp(a); var s = 1 + e; return [|e / s|]; }")]
    [InlineData("float M(float a) => [|MathF.Exp(a) / (1f + MathF.Exp(a))|];")]
    [InlineData("double M(double a) => [|(Math.Exp((a)))! / (1 + Math.Exp(a))|];")]
    [InlineData("double M(double[] a, int i) => [|Math.Exp(a[i]) / (1 + Math.Exp(a[i]))|];")]
    [InlineData("double M(double a) => [|Math.Log(1 + Math.Exp(a))|];")]
    [InlineData("double M(double y, double f) => [|Math.Log(1 + Math.Exp(-y * f))|];")]
    [InlineData("double M(double a) => [|double.LogP1(double.Exp(a))|];")]
    [InlineData("double M(double x) => [|(Math.Exp(2 * x) - 1) / (Math.Exp(2 * x) + 1)|];")]
    [InlineData("double M(double x) { var e = Math.Exp(x * 2.0); return [|(e - 1) / (e + 1)|]; }")]
    [InlineData("double M(double x) => [|(1 - Math.Exp(-2 * x)) / (1 + Math.Exp(-2 * x))|];")]
    [InlineData("double M(double x) => [|(Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x))|];")]
    [InlineData("Func<double, double> M() => a => [|Math.Exp(a) / (1 + Math.Exp(a))|];")]
    [InlineData("void M(double[] p) { for (var i = 0; i < 5000; i++) p[i] = [|Math.Exp(i) / (1 + Math.Exp(i))|]; }")]
    [InlineData("void M(double[] p) { for (var i = 0; i < 100; i++) { i *= 9; double x = i / 100.0; p[i] = [|(Math.Exp(2 * x) - 1) / (Math.Exp(2 * x) + 1)|]; } }")]
    [InlineData("void M(double[] p) { for (var i = 99; i < 100; i--) { double x = i / 100.0; p[i] = [|(Math.Exp(2 * x) - 1) / (Math.Exp(2 * x) + 1)|]; } }")]
    public Task Formulas_that_overflow(string members) => Verify.ReportsAsync(InClass(members), Library.None);

    [Theory]
    [InlineData("double M(double a) => 1 / (1 + Math.Exp(-a));")]
    [InlineData("double M(double a) => 1 / (1 + Math.Exp(a));")]
    [InlineData("double M(double a) { if (a >= 0) return 1 / (1 + Math.Exp(-a)); var e = Math.Exp(a); return e / (1 + e); }")]
    [InlineData("double M(double a) => a > 0 ? 1 / (1 + Math.Exp(-a)) : Math.Exp(a) / (1 + Math.Exp(a));")]
    [InlineData("double M(double a) => a switch { < 0 => Math.Exp(a) / (1 + Math.Exp(a)), _ => 1 / (1 + Math.Exp(-a)) };")]
    [InlineData("double M(double a) => a > 30 ? a : Math.Log(1 + Math.Exp(a));")]
    [InlineData("double M(double a) => Math.Max(a, 0) + Math.Log(1 + Math.Exp(-Math.Abs(a)));")]
    [InlineData("double M(double a) => Math.Log(1 + Math.Exp(-(a * a)));")]
    [InlineData("double M(double a) { a = Math.Clamp(a, -50, 50); return Math.Log(1 + Math.Exp(a)); }")]
    [InlineData("double M(double a) => Math.Log(1 + Math.Exp(-a * a));")]
    [InlineData("double M(double[] w) { double a = 0; foreach (var v in w) a += v; a = Math.Max(-50, Math.Min(50, a)); return Math.Log(1 + Math.Exp(a)); }")]
    [InlineData("double M(double a) { var b = Math.Clamp(a, -50, 50); return Math.Exp(b) / (1 + Math.Exp(b)); }")]
    [InlineData("double M(double a) => Math.Log(1 + Math.Exp(Math.Min(a, 30)));")]
    [InlineData("double M(double a, double b) => a > b ? a + Math.Log(1 + Math.Exp(b - a)) : b + Math.Log(1 + Math.Exp(a - b));")]
    [InlineData("double M(double a) { var p = Math.Exp(a) / (1 + Math.Exp(a)); return double.IsNaN(p) ? 1 : p; }")]
    [InlineData("double M(double a, double b) => Math.Exp(a) / (1 + Math.Exp(b));")]
    [InlineData("double M(double a, double b) => Math.Exp(a) / (Math.Exp(a) + Math.Exp(b));")]
    [InlineData("double M(double a) => (Math.Exp(3 * a) - 1) / (Math.Exp(3 * a) + 1);")]
    [InlineData("double M(double a) => Math.Tanh(a) + Math.Exp(a) / 2;")]
    [InlineData("double M(double a) => Math.Log(2 + Math.Exp(a));")]
    [InlineData("double M(double a) => Math.Log(1 + Math.Exp(a), 2);")]
    [InlineData("void M(double[] p) { for (var i = 0; i < 100; i++) { double x = i / 100.0; p[i] = (Math.Exp(2 * x) - 1) / (Math.Exp(2 * x) + 1); } }")]
    [InlineData("void M(double[] p) { for (var i = 0; i < 500; ++i) p[i] = Math.Exp(i) / (1 + Math.Exp(i)); }")]
    public Task Formulas_that_are_guarded_bounded_or_others(string members) => Verify.ReportsAsync(InClass(members), Library.None);

    [Fact]
    public Task Outside_of_learning_code() =>
        Verify.ReportsAsync("using System; class Growth { double Share(double a) => Math.Exp(a) / (1 + Math.Exp(a)); }", Library.None);

    [Fact]
    public Task Types_that_are_called_alike_are_not_known() =>
        Verify.ReportsAsync(
            """
            static class Math { public static double Exp(double x) => 1; public static double Log(double x) => x; }
            class SigmoidSoftplus { double Epoch; double M(double a) => Math.Exp(a) / (1 + Math.Exp(a)) + Math.Log(1 + Math.Exp(a)); }
            """,
            Library.None);

    [Fact]
    public Task Newer_syntax() =>
        Verify.ReportsAsync(
            """
            using System;
            using static System.Math;
            using M = System.Math;

            double[] logits = [1, 2];
            double learningRate = 0.1, epoch = 3;
            Console.WriteLine([|Log(1 + Exp(logits[0]))|] + [|M.Exp(logits[1]) / (1 + M.Exp(logits[1]))|] + learningRate + epoch);

            sealed class Softplus(double logit)
            {
                public double Sigmoid => [|Exp(logit) / (1 + Exp(logit))|];
            }
            """,
            Library.None);

    [Theory]
    [InlineData("double M(double a) => Math.Exp(a) / (1 + Math.Exp(a);")]
    [InlineData("double M(double a) => Math.Log(1 + Math.Exp());")]
    [InlineData("double M(double a) { var e = Math.Exp(e); return e / (1 + e;")]
    public Task Half_typed_code_is_silent(string members)
    {
        var program = Verify.Program(InClass(members), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InClass(string members) =>
        $$"""
        using System;

        class LogisticRegression
        {
            double LearningRate, Epoch;
            {{members}}
        }
        """;
}
