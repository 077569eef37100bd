using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.AdjacentSeedsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.AdjacentSeedsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class AdjacentSeedsAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_generator_and_the_number()
    {
        var program = Verify.Program(
            InForest("{|#1:for (var tree = 0; tree < n; tree++) { var rng = {|#0:new Random({|#2:seed + tree|})|}; Grow(rng); }|}"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.AdjacentSeeds, "new Random(seed + tree)", "tree").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("for (var t = 0; t < n; t++) Grow([|new Random(t)|]);")]
    [InlineData("for (var t = 0; t < n; t++) Grow([|new Random(Seed: t + seed + 1)|]);")]
    [InlineData("for (var t = 0; t < n; t++) { Random rng = [|new(_seed + t)|]; Grow(rng); }")]
    [InlineData("for (var t = 0; t < n; t++) { Random rng = [|new((this._seed + t))|]; Grow(rng); }")]
    [InlineData("for (int t = 0; t < n; t += 1) Grow([|new Random(1000 + t)|]);")]
    [InlineData("for (var t = n; t > 0; t--) Grow([|new Random(t - 1)|]);")]
    [InlineData("for (var t = 0; t < n; t++) { var own = seed + t; Grow([|new Random(own)|]); }")]
    [InlineData("foreach (var t in Enumerable.Range(0, n)) Grow([|new Random(seed + t)|]);")]
    [InlineData("var rngs = Enumerable.Range(0, n).Select(t => [|new Random(seed + t)|]).ToArray();")]
    [InlineData("var rngs = rows.Select((row, i) => [|new Random(seed + i)|]).ToArray();")]
    [InlineData("Parallel.For(0, n, t => Grow([|new Random(seed + t)|]));")]
    [InlineData("Parallel.For(0L, n, t => Grow([|new Random(seed + (int)t)|]));")]
    [InlineData("Parallel.ForEach(rows, (row, state, i) => Grow([|new Random(seed + (int)i)|]));")]
    [InlineData("var x = ParallelEnumerable.Range(0, n).Select(t => [|new Random(seed + t)|].Next()).ToArray();")]
    [InlineData("var tasks = new Task[n]; for (var w = 0; w < n; w++) { var worker = w; tasks[w] = Task.Run(() => Grow([|new Random(seed + worker)|])); }")]
    [InlineData("for (var t = 0; t < n; t++) for (var j = 0; j < n; j++) Grow([|new Random(seed + t)|]);")]
    [InlineData("for (var t = 0; t < n; t++) Grow([|new Random(options.Seed + t)|]);")]
    [InlineData("for (var t = 0; t < n; t++) Grow([|new Random(n++)|]);")]
    [InlineData("var t = 0; while (t < n) { Grow([|new Random(seed + t)|]); t++; }")]
    [InlineData("var next = seed; foreach (var row in rows) Grow([|new Random(next++)|]);")]
    [InlineData("foreach (var (row, i) in rows.Select((row, i) => (row, i))) Grow([|new Random(seed + i)|]);")]
    [InlineData("foreach (var (i, row) in rows.Index()) Grow([|new Random(seed + i)|]);")]
    [InlineData("Random For(int tree) => [|new Random(seed + tree)|]; for (var t = 0; t < n; t++) Grow(For(t));")]
    [InlineData("Random For(int own) => [|new Random(own)|]; Parallel.For(0, n, t => Grow(For(seed + t)));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(Make(seed + t));", "[|new Random(seed)|]")]
    public Task Reported_where_neighbours_are_seeded_side_by_side(string code, string make = "new Random(seed)") =>
        Verify.ReportsAsync(InForest(code, make), Library.None);

    [Theory]
    // Two or three streams.
    [InlineData("var train = new Random(seed); var test = new Random(seed + 1);")]
    [InlineData("for (var t = 0; t < 2; t++) Grow(new Random(seed + t));")]
    [InlineData("var rngs = Enumerable.Range(0, 3).Select(t => new Random(seed + t)).ToArray();")]
    // Everything is done once more, and meant to be compared.
    [InlineData("for (var epoch = 0; epoch < n; epoch++) Grow(new Random(seed + epoch));")]
    [InlineData("for (var fold = 0; fold < n; fold++) Grow(new Random(seed + fold));")]
    [InlineData("for (var runSeed = 0; runSeed < n; runSeed++) Grow(new Random(runSeed));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(seed++));")]
    [InlineData("for (var repeat = 0; repeat < n; repeat++) Grow(new Random(seed + repeat));")]
    // Other seeds.
    [InlineData("var master = new Random(seed); for (var t = 0; t < n; t++) Grow(new Random(master.Next()));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(Hash(seed, t)));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(seeds[t]));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(seed * 31 + t));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(seed ^ t));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(t * t));")]
    [InlineData("for (var t = 0; t < n; t++) { seed += 7; Grow(new Random(seed)); }")]
    [InlineData("for (var t = 0; t < n; t++) { if (t > 3) seed++; seed++; Grow(new Random(seed)); }")]
    [InlineData("foreach (var (s, x) in seeds.Zip(seeds)) Grow(new Random(s));")]
    // A whole run for each seed.
    [InlineData("for (var t = 0; t < n; t++) Evaluate(t);")]
    [InlineData("foreach (var (s, x) in seeds.Select((s, x) => (s, x))) Grow(new Random(s));")]
    [InlineData("Random For(int epoch) => new Random(seed + epoch); for (var t = 0; t < n; t++) Grow(For(t));")]
    [InlineData("Random For(int tree) => new Random(seed + tree); for (var epoch = 0; epoch < n; epoch++) Grow(For(epoch));")]
    [InlineData("Random For(int tree) => new Random(seed + tree); Grow(For(1)); Grow(For(2)); foreach (var s in seeds) Grow(For(s));")]
    [InlineData("foreach (var s in seeds) Grow(new Random(s));")]
    [InlineData("var rngs = seeds.Select(s => new Random(s)).ToArray();")]
    [InlineData("var sum = seeds.Aggregate((a, b) => new Random(b).Next());")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random());")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(seed));")]
    public Task Not_reported_for_few_streams_runs_or_other_seeds(string code) => Verify.ReportsAsync(InForest(code), Library.None);

    [Fact]
    public Task Not_reported_in_code_about_something_else() =>
        Verify.ReportsAsync(
            """
            using System;

            class Dungeon
            {
                static void Build(int rooms, int seed) { for (var i = 0; i < rooms; i++) Furnish(new Random(seed + i)); }
                static void Furnish(Random rng) { }
            }
            """,
            Library.None);

    [Fact]
    public Task Of_MathNet_those_are_reported_whose_numbers_follow_the_seed() =>
        Verify.ReportsAsync(
            """
            using MathNet.Numerics.Random;

            class RandomForest
            {
                private double[] softmax = new double[3];
                private int epochs;

                void Train(int n, int seed)
                {
                    for (var t = 0; t < n; t++)
                    {
                        var a = [|new Xorshift(seed + t)|];
                        var b = [|new Mcg31m1(seed + t)|];
                        var c = new MersenneTwister(seed + t);
                    }
                }
            }
            """,
            Library.MathNet);

    [Fact]
    public Task Top_level_statements_and_aliases_are_read() =>
        Verify.ReportsAsync(
            """
            using Generator = System.Random;

            int epochs = 3, trees = 100, logits = 0;
            for (var tree = 0; tree < trees; tree++)
            {
                var generator = [|new Generator(tree)|];
            }
            """,
            Library.None);

    [Theory]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(seed + ));")]
    [InlineData("for (var t = 0; t < n; t++) Grow(new Random(seed + t;")]
    [InlineData("for (var t = 0; t < ; t++) Grow(new Random(unknown + t));")]
    public Task Not_reported_in_half_typed_code(string code)
    {
        var program = Verify.Program(InForest(code), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InForest(string code, string make = "new Random(seed)") =>
        $$"""
        using System;
        using System.Linq;
        using System.Threading.Tasks;

        class Options { public int Seed { get; set; } }

        class RandomForest
        {
            private readonly int _seed = 3;
            private double[] softmax = new double[3];
            private int epochs;

            private static Random Make(int seed) => {{make}};
            private static void Evaluate(int seed) { var rng = new Random(seed); Grow(rng); }
            private static void Grow(Random rng) { }
            private static int Hash(int a, int b) => a * 31 + b;

            void Train(float[][] rows, int[] seeds, int n, int seed, Options options)
            {
                {{code}}
            }
        }
        """;
}
