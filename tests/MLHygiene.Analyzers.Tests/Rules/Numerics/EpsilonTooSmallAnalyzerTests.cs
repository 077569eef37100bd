using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.EpsilonTooSmallAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.EpsilonTooSmallCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class EpsilonTooSmallAnalyzerTests
{
    [Theory]
    [InlineData("Math.Clamp(f, 1e-8f, 1f - {|#0:1e-8f|})", "1e-8f", "1f - 1e-8f", "it is rounded away", "1e-7f")]
    [InlineData("x / (sd + {|#0:double.Epsilon|})", "double.Epsilon", "sd + double.Epsilon", "what is divided by it is infinite", "1e-12")]
    [InlineData("Math.Abs(x - y) < {|#0:double.Epsilon|}", "double.Epsilon", "Math.Abs(x - y) < double.Epsilon", "no two numbers that differ are that close", "1e-9")]
    public Task The_message_says_what_becomes_of_the_guard(string code, string epsilon, string formula, string outcome, string number)
    {
        var program = Verify.Program(InMethod($"var r = {code}; var m = Math.Max(1, 2);"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.EpsilonTooSmall, epsilon, formula, outcome, number));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var p = Math.Min(f, 1f - [|1e-8f|]);")]
    [InlineData("var p = Math.Min(f, 1 - [|1e-9f|]);")]
    [InlineData("var p = Math.Max(f, [|1e-8f|] + 1f);")]
    [InlineData("var p = Math.Min(x, 1 - [|1e-17|]);")]
    [InlineData("const float Eps = 1e-9f; var p = Math.Clamp(f, Eps, 1f - [|Eps|]);")]
    [InlineData("var p = Math.Min(f, (1f) - ([|1e-8f|]));")]
    [InlineData("var r = x / (sd + [|double.Epsilon|]);")]
    [InlineData("var r = f / ([|float.Epsilon|] + MathF.Sqrt(f));")]
    [InlineData("var r = x / Math.Max(sd, [|double.Epsilon|]);")]
    [InlineData("var r = x / Math.Clamp(sd, [|double.Epsilon|], 5);")]
    [InlineData("var d = Math.Max([|double.Epsilon|], sd); var r = x / d;")]
    [InlineData("var d = sd + [|double.Epsilon|]; var r = x / d;")]
    [InlineData("var same = Math.Abs(x - y) < [|double.Epsilon|];")]
    [InlineData("var differ = [|float.Epsilon|] <= MathF.Abs(f - 1);")]
    [InlineData("while (Math.Abs(x - y) > [|double.Epsilon|]) x = y;")]
    [InlineData("var d = x - y; var same = Math.Abs(d) <= [|double.Epsilon|];")]
    [InlineData("var same = Math.Abs(x - y) < [|float.Epsilon|];")]
    public Task Guards_that_are_not_there(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var p = Math.Clamp(f, 1e-8f, 1f - 1e-7f);")]
    [InlineData("var p = Math.Clamp(x, 1e-15, 1 - 1e-15);")]
    [InlineData("var p = Math.Clamp(x, 1e-15, 1 - 1e-16);")]
    [InlineData("var r = x / (sd + 1e-8);")]
    [InlineData("var r = f / (MathF.Sqrt(f) + 1e-8f);")]
    [InlineData("var isUsed = x > double.Epsilon;")]
    [InlineData("var isUsed = Math.Abs(x) > double.Epsilon;")]
    [InlineData("var r = sd > double.Epsilon ? x / sd : 0;")]
    [InlineData("var l = Math.Log(x + double.Epsilon);")]
    [InlineData("var l = Math.Log(Math.Max(x, double.Epsilon));")]
    [InlineData("var same = Math.Abs(x - y) < 1e-9;")]
    [InlineData("var zero = 1f + 0f;")]
    [InlineData("var smallest = double.Epsilon;")]
    [InlineData("var half = x - 0.5;")]
    [InlineData("var infinite = double.PositiveInfinity - 1;")]
    [InlineData("var n = 5 + 0;")]
    public Task Guards_that_hold_and_no_guards(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Outside_of_learning_code() =>
        Verify.ReportsAsync("using System; class Box { bool Fits(double x, double y) => Math.Abs(x - y) < double.Epsilon; }", Library.None);

    [Fact]
    public Task An_epsilon_of_ones_own_is_a_number() =>
        Verify.ReportsAsync(
            InMethod("var r = x / (sd + Numbers.Epsilon) + Math.Max(x, 1);").Replace("class P", "static class Numbers { public const double Epsilon = 1e-9; } class P"),
            Library.None);

    [Fact]
    public Task Newer_syntax() =>
        Verify.ReportsAsync(
            """
            using System;
            using static System.Math;
            using D = System.Double;

            double[] losses = [1, 2];
            double learningRate = 0.1, epoch = 3;
            Console.WriteLine(Abs(losses[0] - losses[1]) < [|D.Epsilon|] ? learningRate : epoch);

            sealed class Softmax(double logit)
            {
                public float Clipped { get; } = (float)Clamp(logit, 0, 1f - [|1e-8f|]);
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var r = x / (sd + double.Epsilo;")]
    [InlineData("var p = Math.Min(f, 1f - );")]
    public Task Half_typed_code_is_silent(string code)
    {
        var program = Verify.Program(InMethod(code), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;

        class P
        {
            double Epoch, LearningRate;

            void M(double x, double y, double sd, float f)
            {
                {{code}}
            }
        }
        """;
}
