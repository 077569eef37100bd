using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.ExpOverflowAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.ExpOverflowCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class ExpOverflowCodeFixTests
{
    [Theory]
    [InlineData("var p = [|Math.Exp(a) / (1 + Math.Exp(a))|];", "var p = 1 / (1 + Math.Exp(-a));")]
    [InlineData("var p = 1 - [|Math.Exp(-a) / (1 + Math.Exp(-a))|];", "var p = 1 - (1 / (1 + Math.Exp(a)));")]
    [InlineData("var p = [|Math.Exp(a * b) / (1 + Math.Exp(a * b))|];", "var p = 1 / (1 + Math.Exp(-(a * b)));")]
    [InlineData("var p = [|MathF.Exp(f) / (1f + MathF.Exp(f))|];", "var p = 1 / (1 + MathF.Exp(-f));")]
    [InlineData("var p = [|Math.Log(1 + Math.Exp(a))|];", "var p = Math.Max(a, 0) + Math.Log(1 + Math.Exp(-Math.Abs(a)));")]
    [InlineData("var p = -[|Math.Log(1 + Math.Exp(-a * b))|];", "var p = -(Math.Max(-a * b, 0) + Math.Log(1 + Math.Exp(-Math.Abs(-a * b))));")]
    [InlineData("var p = [|MathF.Log(MathF.Exp(f) + 1f)|];", "var p = Math.Max(f, 0) + MathF.Log(MathF.Exp(-Math.Abs(f)) + 1f);")]
    [InlineData("var p = [|(Math.Exp(2 * a) - 1) / (Math.Exp(2 * a) + 1)|];", "var p = Math.Tanh(a);")]
    [InlineData("var p = [|(Math.Exp(a) - Math.Exp(-a)) / (Math.Exp(a) + Math.Exp(-a))|];", "var p = Math.Tanh(a);")]
    [InlineData("var p = [|(1 - Math.Exp(-2 * (a + b))) / (1 + Math.Exp(-2 * (a + b)))|];", "var p = Math.Tanh(a + b);")]
    public Task Writes_the_form_that_does_not_overflow(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_formula_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Both.
                        var p = [|Math.Exp(a) / (1 + Math.Exp(a))|]; // sigmoid
                        var q = [|Math.Log(1 + Math.Exp(a))|] + [|Math.Log(1 + Math.Exp(b))|]; // softplus
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Both.
                        var p = 1 / (1 + Math.Exp(-a)); // sigmoid
                        var q = (Math.Max(a, 0) + Math.Log(1 + Math.Exp(-Math.Abs(a)))) + (Math.Max(b, 0) + Math.Log(1 + Math.Exp(-Math.Abs(b)))); // softplus
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("var e = Math.Exp(a); var p = [|e / (1 + e)|];")]
    [InlineData("var p = [|Math.Log(1 + Math.Exp(Next()))|];")]
    [InlineData("var p = [|Math.Exp(a) /* up */ / (1 + Math.Exp(a))|];")]
    public Task Offers_nothing_where_something_would_be_lost_or_repeated(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;

        class LogisticRegression
        {
            double LearningRate, Epoch;

            double Next() => Epoch++;

            void M(double a, double b, float f)
            {
                {{code}}
            }
        }
        """;
}
