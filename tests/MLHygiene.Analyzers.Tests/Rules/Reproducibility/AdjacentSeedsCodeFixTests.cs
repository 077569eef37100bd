using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.AdjacentSeedsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.AdjacentSeedsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class AdjacentSeedsCodeFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task The_seeds_are_drawn_from_one_generator(string newLine) =>
        Verify.FixesAsync(
            InForest(
                """
                // Trees.
                        for (var t = 0; t < n; t++)
                        {
                            var rng = [|new Random(seed + t)|]; // own
                            Grow(rng);
                        }

                        for (var t = 0; t < n; t++) Grow([|new Random(t)|]);
                """).ReplaceLineEndings(newLine),
            InForest(
                """
                // Trees.
                        var seeds = new Random(seed);
                        for (var t = 0; t < n; t++)
                        {
                            var rng = new Random(seeds.Next()); // own
                            Grow(rng);
                        }

                        var seeds2 = new Random(0);
                        for (var t = 0; t < n; t++) Grow(new Random(seeds2.Next()));
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task A_query_that_is_read_at_once_is_corrected() =>
        Verify.FixesAsync(
            InForest("var rngs = Enumerable.Range(0, n).Select(t => [|new Random(t + 7)|]).ToArray();"),
            InForest(
                """
                var seeds = new Random(7);
                        var rngs = Enumerable.Range(0, n).Select(t => new Random(seeds.Next())).ToArray();
                """),
            Library.None);

    [Fact]
    public Task The_configured_seed_is_written_where_there_is_none()
    {
        var program = Verify.Program(
            InForest("for (var t = 0; t < n; t++) Grow([|new Random(t)|]);"),
            InForest(
                """
                var seeds = new Random(17);
                        for (var t = 0; t < n; t++) Grow(new Random(seeds.Next()));
                """),
            Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n\n[*.cs]\nmlhygiene.seed = 17\n"));
        return program.RunAsync();
    }

    [Theory]
    // Threads would draw the seeds in another order each time.
    [InlineData("Parallel.For(0, n, t => Grow([|new Random(seed + t)|]));")]
    [InlineData("var tasks = new Task[n]; for (var t = 0; t < n; t++) { var own = seed + t; tasks[t] = Task.Run(() => Grow([|new Random(own)|])); }")]
    [InlineData("Parallel.For(0, n, _ => { for (var t = 0; t < n; t++) Grow([|new Random(seed + t)|]); });")]
    // Each inner round needs the same generator.
    [InlineData("for (var t = 0; t < n; t++) for (var j = 0; j < n; j++) Grow([|new Random(seed + t)|]);")]
    // Each reader of the query would be given other seeds.
    [InlineData("var rngs = Enumerable.Range(0, n).Select(t => [|new Random(t)|]);")]
    [InlineData("for (var t = 0; t < n; t++) Grow([|new Random(t - seed)|]);")]
    // The count goes on behind the loop.
    [InlineData("var next = 0; for (var t = 0; t < n; t++) Grow([|new Random(next++)|]);")]
    [InlineData("if (n > 5) for (var t = 0; t < n; t++) Grow([|new Random(t)|]);")]
    public Task Offers_nothing_where_seeds_cannot_be_drawn_in_order(string code) => Verify.OffersNoFixAsync(InForest(code), Library.None);

    private static string InForest(string code) =>
        $$"""
        using System;
        using System.Linq;
        using System.Threading.Tasks;

        class SoftmaxForest
        {
            private int epochs;

            private static void Grow(Random rng) { }

            void Train(int n, int seed)
            {
                {{code}}
            }
        }
        """;
}
