using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.RandomSharedAcrossThreadsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.RandomSharedAcrossThreadsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class RandomSharedAcrossThreadsCodeFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task A_fill_becomes_a_plain_loop(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                var rng = new Random(42);

                        // Small weights.
                        Parallel.For(0, w.Length, i => w[i] = [|rng.NextDouble()|] - [|rng.NextDouble()|]); // drawn
                        Parallel.For(1, n, (int k) => { v[k] = [|rng.NextDouble()|]; });
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                var rng = new Random(42);

                        // Small weights.
                        for (var i = 0; i < w.Length; i++)
                        {
                            w[i] = rng.NextDouble() - rng.NextDouble();
                        } // drawn
                        for (var k = 1; k < n; k++)
                        {
                            v[k] = rng.NextDouble();
                        }
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Each_step_is_given_a_generator(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                var rng = new Random(42);

                        // Trees.
                        Parallel.For(0, n, i =>
                        {
                            // One tree.
                            var row = [|rng.Next(w.Length)|];
                            w[row] += [|Draw(rng)|];
                        });
                        Parallel.For(0, v.Length, j => Use(j, [|rng.NextDouble()|]));
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                var rng = new Random(42);

                        // Trees.
                        var seeds = new int[n];
                        for (var s = 0; s < seeds.Length; s++)
                        {
                            seeds[s] = rng.Next();
                        }
                        Parallel.For(0, n, i =>
                        {
                            // One tree.
                            var random = new Random(seeds[i]);
                            var row = random.Next(w.Length);
                            w[row] += Draw(random);
                        });
                        var seeds2 = new int[v.Length];
                        for (var s2 = 0; s2 < seeds2.Length; s2++)
                        {
                            seeds2[s2] = rng.Next();
                        }
                        Parallel.For(0, v.Length, j =>
                        {
                            var random2 = new Random(seeds2[j]);
                            Use(j, random2.NextDouble());
                        });
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task A_field_gives_the_seeds_too() =>
        Verify.FixesAsync(
            InMethod(
                """
                Parallel.For(0, n, (i, state) =>
                        {
                            if ([|_rng.Next(9)|] == 0) { state.Stop(); }
                        });
                """),
            InMethod(
                """
                var seeds = new int[n];
                        for (var s = 0; s < seeds.Length; s++)
                        {
                            seeds[s] = _rng.Next();
                        }
                        Parallel.For(0, n, (i, state) =>
                        {
                            var random = new Random(seeds[i]);
                            if (random.Next(9) == 0) { state.Stop(); }
                        });
                """),
            Library.None);

    [Fact]
    public Task An_unseeded_generator_gives_way_to_the_shared_one() =>
        Verify.FixesAsync(
            InMethod(
                """
                var rng = new Random();
                        Parallel.ForEach(v, x => Use(/* drawn */ [|rng.Next()|], [|rng.NextDouble()|] + x));
                """),
            InMethod(
                """
                var rng = new Random();
                        Parallel.ForEach(v, x => Use(/* drawn */ Random.Shared.Next(), Random.Shared.NextDouble() + x));
                """),
            Library.None);

    [Fact]
    public Task In_code_about_learning_an_unseeded_generator_gives_seeds() =>
        Verify.FixesAsync(
            InMethod("var rng = new Random(); int epochs = 3, logits = 2; Parallel.For(0, n, i => Use(i, [|rng.NextDouble()|]));", "Softmax"),
            InMethod(
                """
                var rng = new Random(); int epochs = 3, logits = 2; var seeds = new int[n];
                        for (var s = 0; s < seeds.Length; s++)
                        {
                            seeds[s] = rng.Next();
                        }
                        Parallel.For(0, n, i =>
                        {
                            var random = new Random(seeds[i]);
                            Use(i, random.NextDouble());
                        });
                """,
                "Softmax"),
            Library.None);

    [Theory]
    // No number of the step.
    [InlineData("var rng = new Random(42); Parallel.ForEach(v, x => Use(1, [|rng.NextDouble()|]));")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, _ => Use(1, [|rng.NextDouble()|]));")]
    [InlineData("var rng = new Random(42); Parallel.For(0L, n, i => Use(1, [|rng.NextDouble()|]));")]
    // Bounds that are not plain, or do not begin at 0.
    [InlineData("var rng = new Random(42); Parallel.For(0, v.Count(x => x > 0), i => w[i] = [|rng.NextDouble()|]);")]
    [InlineData("var rng = new Random(42); Parallel.For(1, n, i => Use(i, [|rng.NextDouble()|]));")]
    // A helper draws.
    [InlineData("var rng = new Random(42); double Own() => [|rng.NextDouble()|]; Parallel.For(0, n, i => Use(i, Own()));")]
    // Somebody else may run this on several threads.
    [InlineData("var rng = new Random(42); Action<int> step = k => { Parallel.For(0, n, i => Use(i, [|rng.NextDouble()|])); };")]
    [InlineData("void Local(Random rng) => Parallel.For(0, n, i => w[i] = [|rng.NextDouble()|]);")]
    // No statement to stand before.
    [InlineData("var rng = new Random(42); if (n > 1) Parallel.For(0, n, i => Use(i, [|rng.NextDouble()|]));")]
    [InlineData("var rng = new Random(42); var x = v.AsParallel().Select(y => y + [|rng.NextDouble()|]).ToArray();")]
    public Task Offers_nothing_where_the_steps_cannot_be_told_apart(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code, string type = "P") =>
        $$"""
        using System;
        using System.Linq;
        using System.Threading.Tasks;

        class {{type}}
        {
            private readonly Random _rng = new Random(7);
            static double Draw(Random source) => 1 - source.NextDouble();
            static void Use(int i, double x) { }

            void M(double[] w, double[] v, int n)
            {
                {{code}}
            }
        }
        """;
}
