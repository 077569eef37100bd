using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.LogOfZeroAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.LogOfZeroCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class LogOfZeroCodeFixTests
{
    [Theory]
    [InlineData("var e = -[|Math.Log(rng.NextDouble())|];", "var e = -Math.Log(1.0 - rng.NextDouble());")]
    [InlineData("var e = [|MathF.Log(rng.NextSingle())|];", "var e = MathF.Log(1f - rng.NextSingle());")]
    [InlineData("var u = rng.NextDouble(); var e = [|Math.Log(u)|];", "var u = 1.0 - rng.NextDouble(); var e = Math.Log(u);")]
    [InlineData("double u; u = rng.NextDouble() /* draw */; var e = [|Math.Log(u)|];", "double u; u = 1.0 - rng.NextDouble() /* draw */; var e = Math.Log(u);")]
    [InlineData(
        "var u = rng.NextDouble(); var e = [|Math.Log(u)|] + [|Math.Log(u)|];",
        "var u = 1.0 - rng.NextDouble(); var e = Math.Log(u) + Math.Log(u);")]
    public Task Draws_above_zero(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("var p = 1 / (1 + Math.Exp(-z)); var e = [|Math.Log(p)|];", "var p = 1 / (1 + Math.Exp(-z)); var e = Math.Log(Math.Max(p, 1e-15));")]
    [InlineData("var p = 1 / (1 + Math.Exp(-z)); var e = [|Math.Log(1 - p /* not */)|];", "var p = 1 / (1 + Math.Exp(-z)); var e = Math.Log(Math.Max(1 - p, 1e-15) /* not */);")]
    [InlineData("var p = 1 / (1 + MathF.Exp(-f)); var e = [|MathF.Log(p)|];", "var p = 1 / (1 + MathF.Exp(-f)); var e = MathF.Log(Math.Max(p, 1e-7f));")]
    public Task Keeps_probabilities_above_zero(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_logarithm_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Box and Muller.
                        var u = rng.NextDouble(); // above 0?
                        var n = Math.Sqrt(-2 * [|Math.Log(u)|]);
                        var p = 1 / (1 + Math.Exp(-z));
                        var loss = -(n * [|Math.Log(p)|] /* yes */
                            + (1 - n) * [|Math.Log(1 - p)|]); // no
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Box and Muller.
                        var u = 1.0 - rng.NextDouble(); // above 0?
                        var n = Math.Sqrt(-2 * Math.Log(u));
                        var p = 1 / (1 + Math.Exp(-z));
                        var loss = -(n * Math.Log(Math.Max(p, 1e-15)) /* yes */
                            + (1 - n) * Math.Log(Math.Max(1 - p, 1e-15))); // no
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("var e = [|Math.Log(rng.NextDouble() * 100)|];")]
    [InlineData("var e = [|MathF.Log((float)rng.NextDouble())|];")]
    [InlineData("var e = [|MathF.Log(1f - (float)rng.NextDouble())|];")]
    public Task Offers_nothing_where_the_draw_is_computed_with_or_rounded(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;

        class SoftmaxClassifier
        {
            double LearningRate, Epoch;

            void M(Random rng, double z, float f)
            {
                {{code}}
            }
        }
        """;
}
