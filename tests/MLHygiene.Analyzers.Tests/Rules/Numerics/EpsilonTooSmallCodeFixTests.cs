using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.EpsilonTooSmallAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.EpsilonTooSmallCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class EpsilonTooSmallCodeFixTests
{
    [Theory]
    [InlineData("var p = Math.Min(f, 1f - [|1e-8f|]);", "var p = Math.Min(f, 1f - 1e-7f);")]
    [InlineData("var p = Math.Min(x, 1 - [|1e-17|]);", "var p = Math.Min(x, 1 - 1e-15);")]
    [InlineData("var r = x / (sd + [|double.Epsilon|] /* guard */);", "var r = x / (sd + 1e-12 /* guard */);")]
    [InlineData("var r = f / MathF.Max(f, [|float.Epsilon|]);", "var r = f / MathF.Max(f, 1e-7f);")]
    [InlineData("var same = Math.Abs(x - sd) < [|double.Epsilon|];", "var same = Math.Abs(x - sd) < 1e-9;")]
    [InlineData("var same = MathF.Abs(f - 1) < [|float.Epsilon|];", "var same = MathF.Abs(f - 1) < 1e-6f;")]
    public Task Puts_a_number_that_holds(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_number_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Standardize.
                        var z = (x - 1) / (sd + [|double.Epsilon|]); // guarded
                        var p = Math.Clamp(f, 1e-8f,
                            1f - [|1e-8f|]);
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Standardize.
                        var z = (x - 1) / (sd + 1e-12); // guarded
                        var p = Math.Clamp(f, 1e-8f,
                            1f - 1e-7f);
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Offers_nothing_for_a_constant_that_others_may_use() =>
        Verify.OffersNoFixAsync(InMethod("const float Eps = 1e-9f; var p = Math.Clamp(f, Eps, 1f - [|Eps|]);"), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;

        class P
        {
            double Epoch, LearningRate;

            void M(double x, double sd, float f)
            {
                {{code}}
            }
        }
        """;
}
