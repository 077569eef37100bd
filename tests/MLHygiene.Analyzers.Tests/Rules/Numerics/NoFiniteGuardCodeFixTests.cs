using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NoFiniteGuardAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.NoFiniteGuardCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NoFiniteGuardCodeFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Throws_before_the_comparison(string newLine) =>
        Verify.FixesAsync(
            Program(
                """
                // Keep the best.
                            if ([|loss > best|]) // worse
                            {
                                continue;
                            }

                            best = loss; // better
                """).ReplaceLineEndings(newLine),
            Program(
                """
                // Keep the best.
                            if (!double.IsFinite(loss))
                            {
                                throw new InvalidOperationException($"loss is {loss}.");
                            }
                            if (loss > best) // worse
                            {
                                continue;
                            }

                            best = loss; // better
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Throws_behind_the_assignment_that_a_loop_waits_for() =>
        Verify.FixesAsync(
            Program(
                """
                while ([|loss > 0.01|])
                            {
                                loss = Step(); // one more
                            }
                """),
            Program(
                """
                while (loss > 0.01)
                            {
                                loss = Step(); // one more
                                if (!double.IsFinite(loss))
                                {
                                    throw new InvalidOperationException($"loss is {loss}.");
                                }
                            }
                """),
            Library.None);

    [Fact]
    public Task Names_the_type_of_the_loss() =>
        Verify.FixesAsync(
            Program("float error = (float)Step(), least = 2; if ([|error > least|]) continue; least = error;"),
            Program("float error = (float)Step(), least = 2; if (!float.IsFinite(error))\n            {\n                throw new InvalidOperationException($\"error is {error}.\");\n            }\n            if (error > least) continue; least = error;"),
            Library.None);

    [Theory]
    [InlineData("if (epoch > 3) { } else if ([|loss > best|]) { } else best = loss;")]
    [InlineData("if ([|losses[epoch] > best|]) continue; best = losses[epoch];")]
    [InlineData("while ([|loss > 0.01|]) loss = Step();")]
    public Task Offers_nothing_where_no_statement_can_be_put_in(string code) => Verify.OffersNoFixAsync(Program(code), Library.None);

    private static string Program(string code) =>
        $$"""
        using System;

        class Training
        {
            double _learningRate;

            void Fit(double[] losses, int epochs)
            {
                var best = double.MaxValue;
                for (var epoch = 0; epoch < epochs; epoch++)
                {
                    var loss = Step();
                    {{code}}
                }
            }

            double Step() => _learningRate * _learningRate;
        }
        """;
}
