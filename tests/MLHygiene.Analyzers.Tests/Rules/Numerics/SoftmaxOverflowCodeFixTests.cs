using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.SoftmaxOverflowAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.SoftmaxOverflowCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class SoftmaxOverflowCodeFixTests
{
    [Fact]
    public Task Shifts_a_query() =>
        FixesAsync(
            """
            // Probabilities.
                    var e = z.Select(v => [|Math.Exp(v)|]).ToArray(); // all
                    var s = e.Sum();
                    return e.Select(v => v / s).ToArray();
            """,
            """
            // Probabilities.
                    var max = z.Max();
                    var e = z.Select(v => Math.Exp(v - max)).ToArray(); // all
                    var s = e.Sum();
                    return e.Select(v => v / s).ToArray();
            """);

    [Fact]
    public Task Shifts_a_loop_before_it() =>
        FixesAsync(
            """
            double s = 0;
                    for (int i = 0; i < z.Length; i++)
                    {
                        z[i] = [|Math.Exp(z[i] /* score */)|];
                        s += z[i];
                    }

                    for (int max = 0; max < z.Length; max++) z[max] /= s;
                    return z;
            """,
            """
            double s = 0;
                    var max2 = z.Max();
                    for (int i = 0; i < z.Length; i++)
                    {
                        z[i] = Math.Exp(z[i] - max2 /* score */);
                        s += z[i];
                    }

                    for (int max = 0; max < z.Length; max++) z[max] /= s;
                    return z;
            """);

    [Fact]
    public Task Shifts_both_sides_of_the_line() =>
        FixesAsync(
            """
            var s = z.Sum(v => Math.Exp(v));
                    return z.Select(v => [|Math.Exp(v)|] / s).ToArray();
            """,
            """
            var max = z.Max();
                    var s = z.Sum(v => Math.Exp(v - max));
                    return z.Select(v => Math.Exp(v - max) / s).ToArray();
            """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Shifts_every_call_of_a_document(string newLine) =>
        Verify.FixesAsync(
            Tensors(
                """
                void M(float[] z, float[] p, Span<double> d)
                    {
                        // Row by row.
                        [|TensorPrimitives.SoftMax(z, p)|]; // first
                    }

                    void N(Span<double> d)
                    {
                        [|TensorPrimitives.SoftMax<double>(d, d)|];
                    }
                """).ReplaceLineEndings(newLine),
            Tensors(
                """
                void M(float[] z, float[] p, Span<double> d)
                    {
                        // Row by row.
                        TensorPrimitives.Subtract(z, TensorPrimitives.Max(z), p);
                        TensorPrimitives.SoftMax(p, p); // first
                    }

                    void N(Span<double> d)
                    {
                        TensorPrimitives.Subtract<double>(d, TensorPrimitives.Max<double>(d), d);
                        TensorPrimitives.SoftMax<double>(d, d);
                    }
                """).ReplaceLineEndings(newLine),
            Library.Tensors);

    [Theory]
    [InlineData("void M(float[] z, float[] p) => [|TensorPrimitives.SoftMax(z, p)|];")]
    [InlineData("void M(Func<float[]> z, float[] p) { [|TensorPrimitives.SoftMax(z(), p)|]; }")]
    [InlineData("void M(float[] z, float[] p) { if (z.Length != 1) [|TensorPrimitives.SoftMax(z, p)|]; }")]
    public Task Offers_nothing_where_no_statement_can_stand_before_the_call(string members) => Verify.OffersNoFixAsync(Tensors(members), Library.Tensors);

    [Theory]
    [InlineData("var e = z.Select(v => [|Math.Exp(v / 2)|]).ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray();")]
    public Task Offers_nothing_where_the_exponents_are_computed(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static Task FixesAsync(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    private static string Tensors(string members) =>
        $$"""
        using System;
        using System.Numerics.Tensors;

        class Ranking
        {
            {{members}}
        }
        """;

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;

        class SoftmaxClassifier
        {
            double LearningRate, Epoch;

            double[] M(double[] z)
            {
                {{code}}
            }
        }
        """;
}
