using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.GeneratorRecreatedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.GeneratorRecreatedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class GeneratorRecreatedCodeFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task The_generator_is_made_before_the_outermost_loop(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Noise.
                        for (var e = 0; e < 3; e++)
                        {
                            for (var i = 0; i < n; i++)
                            {
                                w[i] = [|new Random(42)|].NextDouble(); // drawn
                                w[i] += [|new Random(42)|].NextDouble();
                            }
                        }
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Noise.
                        var random = new Random(42);
                        for (var e = 0; e < 3; e++)
                        {
                            for (var i = 0; i < n; i++)
                            {
                                w[i] = random.NextDouble(); // drawn
                                w[i] += random.NextDouble();
                            }
                        }
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task A_variable_moves_with_its_name(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                for (var i = 0; i < n; i++)
                        {
                            var rng = [|new Random(seed)|];
                            w[i] = rng.NextDouble();
                        }
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                var rng = new Random(seed);
                        for (var i = 0; i < n; i++)
                        {
                            w[i] = rng.NextDouble();
                        }
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Two_variables_of_one_name_are_told_apart() =>
        Verify.FixesAsync(
            InMethod(
                """
                for (var i = 0; i < n; i++)
                        {
                            Random rng = [|new(1)|];
                            w[i] = rng.NextDouble();
                        }

                        for (var i = 0; i < n; i++)
                        {
                            var rng = [|new Random(2)|];
                            w[i] = rng.NextDouble();
                        }
                """),
            InMethod(
                """
                Random rng2 = new(1);
                        for (var i = 0; i < n; i++)
                        {
                            w[i] = rng2.NextDouble();
                        }

                        var rng = new Random(2);
                        for (var i = 0; i < n; i++)
                        {
                            w[i] = rng.NextDouble();
                        }
                """),
            Library.None);

    [Fact]
    public Task A_query_that_is_read_at_once_is_given_one_generator() =>
        Verify.FixesAsync(
            InMethod("var x = v.Where(y => y > 0).Select(y => y + [|new Random(42)|].NextDouble()).ToArray();"),
            InMethod(
                """
                var random = new Random(42);
                        var x = v.Where(y => y > 0).Select(y => y + random.NextDouble()).ToArray();
                """),
            Library.None);

    [Fact]
    public Task Seeds_that_a_loop_declares_stay_behind_their_declaration() =>
        Verify.FixesAsync(
            InMethod(
                """
                foreach (var s in new[] { 1, 2 })
                        {
                            for (var i = 0; i < n; i++)
                            {
                                w[i] += [|new Random(s)|].NextDouble();
                            }
                        }
                """),
            InMethod(
                """
                foreach (var s in new[] { 1, 2 })
                        {
                            var random = new Random(s);
                            for (var i = 0; i < n; i++)
                            {
                                w[i] += random.NextDouble();
                            }
                        }
                """),
            Library.None);

    [Fact]
    public Task Top_level_statements_are_corrected() =>
        Verify.FixesAsync(
            """
            using System;

            var w = new double[9];
            for (var i = 0; i < w.Length; i++)
            {
                w[i] = [|new Random(1)|].NextDouble();
            }
            """,
            """
            using System;

            var w = new double[9];
            var random = new Random(1);
            for (var i = 0; i < w.Length; i++)
            {
                w[i] = random.NextDouble();
            }
            """,
            Library.None);

    [Theory]
    // Several threads would share it.
    [InlineData("Parallel.For(0, n, i => w[i] = [|new Random(42)|].NextDouble());")]
    [InlineData("Parallel.For(0, n, i => { for (var j = 0; j < 3; j++) w[i] += [|new Random(42)|].NextDouble(); });")]
    // Each reader of the query would be given other numbers.
    [InlineData("var x = v.Select(y => y + [|new Random(42)|].NextDouble());")]
    // A static function cannot see it.
    [InlineData("var x = v.Select(static y => y + [|new Random(42)|].NextDouble()).ToArray();")]
    // A comment that speaks of it.
    [InlineData("for (var i = 0; i < n; i++) { /* own */ var rng = [|new Random(42)|]; w[i] = rng.NextDouble(); }")]
    // No statement to stand before.
    [InlineData("if (n > 0) for (var i = 0; i < n; i++) w[i] = [|new Random(42)|].NextDouble();")]
    [InlineData("double Noise() => [|new Random(42)|].NextDouble(); for (var i = 0; i < n; i++) w[i] += Noise();")]
    public Task Offers_nothing_where_one_generator_cannot_be_named(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;
        using System.Threading.Tasks;

        class P
        {
            static void M(double[] w, double[] v, int n, int seed)
            {
                {{code}}
            }
        }
        """;
}
