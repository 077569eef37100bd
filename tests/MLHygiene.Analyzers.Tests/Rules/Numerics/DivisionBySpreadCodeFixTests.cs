using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.DivisionBySpreadAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.DivisionBySpreadCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class DivisionBySpreadCodeFixTests
{
    [Theory]
    [InlineData("var norm = Math.Sqrt(x.Sum(v => v * v)); var u = [|a / norm|];", "var norm = Math.Sqrt(x.Sum(v => v * v)); var u = a / (norm > 1e-12 ? norm : 1.0);")]
    [InlineData("var norm = MathF.Sqrt(f.Sum(v => v * v)); var u = [|f[0] / norm|] /* unit */;", "var norm = MathF.Sqrt(f.Sum(v => v * v)); var u = f[0] / (norm > 1e-7f ? norm : 1f) /* unit */;")]
    [InlineData("var sds = new double[1]; sds[0] = Math.Sqrt(x.Sum(v => v * v)); [|a /= sds[0]|];", "var sds = new double[1]; sds[0] = Math.Sqrt(x.Sum(v => v * v)); a /= (sds[0] > 1e-12 ? sds[0] : 1.0);")]
    public Task Divides_by_one_instead(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_division_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Standardize.
                        var mean = x.Average();
                        var sd = Math.Sqrt(x.Average(v => (v - mean) * (v - mean)));
                        var z = x.Select(v => [|(v - mean) / sd|]).ToArray(); // rows
                        var first = [|(a - mean)
                            / sd|];
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Standardize.
                        var mean = x.Average();
                        var sd = Math.Sqrt(x.Average(v => (v - mean) * (v - mean)));
                        var z = x.Select(v => (v - mean) / (sd > 1e-12 ? sd : 1.0)).ToArray(); // rows
                        var first = (a - mean)
                            / (sd > 1e-12 ? sd : 1.0);
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Offers_nothing_where_the_divisor_is_computed() =>
        Verify.OffersNoFixAsync(InMethod("var u = [|a / Math.Sqrt(x.Sum(v => v * v))|];"), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;

        class Scaler
        {
            double LearningRate, Epoch;

            void M(double[] x, float[] f, double a)
            {
                {{code}}
            }
        }
        """;
}
