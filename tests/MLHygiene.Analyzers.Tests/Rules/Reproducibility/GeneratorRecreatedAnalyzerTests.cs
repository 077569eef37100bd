using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Reproducibility;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.GeneratorRecreatedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.GeneratorRecreatedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class GeneratorRecreatedAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_generator_and_the_draw()
    {
        var program = Verify.Program(
            InMethod("{|#1:for (var i = 0; i < n; i++) w[i] = {|#0:new Random(42)|}.NextDouble();|}"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.GeneratorRecreated, "new Random(42)", "new Random(42).NextDouble()").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("for (var i = 0; i < n; i++) w[i] = [|new Random(42)|].NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) { w[i] = (([|new Random(Seed: 42)|]))!.NextDouble(); }")]
    [InlineData("for (var i = 0; i < n; i++) { var rng = [|new Random(42)|]; w[i] = rng.NextDouble() - rng.NextDouble(); }")]
    [InlineData("for (var i = 0; i < n; i++) { Random rng = [|new(42)|]; w[i] = rng.NextDouble(); }")]
    [InlineData("foreach (var row in rows) { var rng = [|new Random(Seed)|]; row[0] += rng.NextSingle(); }")]
    [InlineData("foreach (var row in rows) { var rng = [|new Random(seed)|]; if (rng.NextDouble() < 0.5) row[0] = 0; }")]
    [InlineData("foreach (var row in rows) { var rng = [|new Random(seed + 1)|]; if (rng.NextDouble() < 0.5) row[0] = 0; }")]
    [InlineData("foreach (var row in rows) { var rng = [|new Random(_seed)|]; row[0] += rng.NextSingle(); }")]
    [InlineData("var i = 0; while (i < n) { w[i++] = [|new Random(42)|].Next(9); }")]
    [InlineData("var i = 0; do { w[i] = [|new Random(42)|].Next(9); } while (++i < n);")]
    [InlineData("var x = rows.Select(row => row[0] + [|new Random(42)|].NextDouble()).ToArray();")]
    [InlineData("var x = rows.Select((row, i) => { var rng = [|new Random(42)|]; return row[0] + rng.NextDouble(); }).ToArray();")]
    [InlineData("var kept = rows.Where(row => [|new Random(seed)|].NextDouble() < 0.8).ToList();")]
    [InlineData("var kept = (from row in rows where [|new Random(seed)|].NextDouble() < 0.8 select row).ToList();")]
    [InlineData("var x = Enumerable.Select(rows, row => row[0] + [|new Random(42)|].NextDouble()).ToArray();")]
    [InlineData("var x = Array.ConvertAll(rows, row => [|new Random(42)|].NextDouble());")]
    [InlineData("rows.ToList().ForEach(row => row[0] += [|new Random(42)|].NextSingle());")]
    [InlineData("Parallel.For(0, n, i => w[i] = [|new Random(42)|].NextDouble());")]
    [InlineData("Func<double> noise = () => [|new Random(42)|].NextDouble(); for (var i = 0; i < n; i++) w[i] = noise();")]
    [InlineData("double Noise() => [|new Random(42)|].NextDouble(); for (var i = 0; i < n; i++) w[i] += Noise();")]
    [InlineData("double Noise(float[] row) => [|new Random(42)|].NextDouble(); var x = rows.Select(Noise).ToArray();")]
    [InlineData("for (var e = 0; e < 3; e++) for (var i = 0; i < n; i++) { var rng = [|new Random(7)|]; w[i] = rng.NextDouble(); }")]
    [InlineData("for (var i = 0; i < n; i++) { var s = 42; var rng = [|new Random(s)|]; w[i] = rng.NextDouble(); }")]
    public Task Reported_where_each_round_draws_the_same_number(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // One generator for all rounds.
    [InlineData("var rng = new Random(42); for (var i = 0; i < n; i++) w[i] = rng.NextDouble();")]
    [InlineData("for (var i = new Random(42).Next(3); i < n; i++) w[i] = i;")]
    [InlineData("foreach (var row in rows.Take(new Random(42).Next(9))) row[0] = 1;")]
    [InlineData("Random? rng = null; for (var i = 0; i < n; i++) { rng ??= new Random(42); w[i] = rng.NextDouble(); }")]
    [InlineData("Random rng = null!; for (var i = 0; i < n; i++) { if (i == 0) rng = new Random(42); w[i] = rng.NextDouble(); }")]
    // A seed that the round decides.
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random(i).NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random(seed + i).NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random(seed++).NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) { seed = seed * 31; w[i] = new Random(seed).NextDouble(); }")]
    [InlineData("foreach (var s in seeds) w[s] = new Random(s).NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random(NextSeed()).NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random(CurrentSeed).NextDouble();")]
    [InlineData("var x = seeds.Select(s => new Random(s).NextDouble()).ToArray();")]
    [InlineData("double Noise(int s) => new Random(s).NextDouble(); for (var i = 0; i < n; i++) w[i] += Noise(i);")]
    // No seed at all: other numbers each time.
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random().NextDouble();")]
    // Many draws: each model, epoch or fold may be meant to begin again.
    [InlineData("foreach (var model in rows) { var rng = new Random(42); for (var j = 0; j < model.Length; j++) model[j] = rng.NextSingle(); }")]
    [InlineData("for (var epoch = 0; epoch < 9; epoch++) { var rng = new Random(42); foreach (var row in rows) row[0] += rng.NextSingle(); }")]
    [InlineData("for (var i = 0; i < 9; i++) { var rng = new Random(42); var a = rng.NextDouble(); var b = rng.NextDouble(); var c = rng.NextDouble(); }")]
    [InlineData("for (var fold = 0; fold < 5; fold++) { var order = seeds.ToArray(); new Random(42).Shuffle(order); }")]
    [InlineData("for (var fold = 0; fold < 5; fold++) { var rng = new Random(42); var order = seeds.OrderBy(_ => rng.Next()).ToArray(); }")]
    [InlineData("foreach (var model in rows) { var rng = new Random(42); Init(model, rng); }")]
    [InlineData("foreach (var model in rows) Init(model, new Random(42));")]
    [InlineData("var rngs = new List<Random>(); for (var i = 0; i < 9; i++) { var rng = new Random(42); rngs.Add(rng); var first = rng.Next(); }")]
    // A shuffle that does nothing has a rule of its own.
    [InlineData("var order = rows.OrderBy(_ => new Random(42).Next()).ToArray();")]
    [InlineData("var order = rows.AsParallel().OrderBy(_ => new Random(42).Next()).ToArray();")]
    // Run once, as far as it can be seen.
    [InlineData("w[0] = new Random(42).NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) { var rng = new Random(42); if (i > 0) rng = new Random(NextSeed()); w[i] = rng.NextDouble(); }")]
    [InlineData("var task = Task.Run(() => new Random(42).NextDouble());")]
    [InlineData("var lazy = new Lazy<double>(() => new Random(42).NextDouble());")]
    [InlineData("double Noise() => new Random(42).NextDouble(); w[0] = Noise();")]
    [InlineData("Func<double> noise = () => new Random(42).NextDouble(); w[0] = noise();")]
    public Task Not_reported_where_rounds_differ_or_a_repeat_may_be_meant(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("foreach (var sample in all) { var rng = [|new Random(42)|]; for (var j = 0; j < sample.Length; j++) sample[j] += rng.NextSingle(); }")]
    [InlineData("for (var i = 0; i < images.Length; i++) { var rng = [|new Random(42)|]; for (var j = 0; j < 9; j++) images[i][j] += rng.NextSingle(); }")]
    [InlineData("foreach (var sample in all) Augment(sample);", "[|new Random(42)|]")]
    [InlineData("for (var i = 0; i < images.Length; i++) Augment(images[i]);", "[|new Random(42)|]")]
    [InlineData("foreach (var x in images) { Augment(x); }", "[|new Random(42)|]")]
    [InlineData("foreach (var sample in all) sample[0] += Noise();", "new Random(42)", "[|new Random(42)|]")]
    public Task Reported_in_code_about_learning_where_each_sample_is_given_the_same_numbers(string code, string augment = "new Random(42)", string noise = "new Random(42)") =>
        Verify.ReportsAsync(InNetwork(code, augment, noise), Library.None);

    [Theory]
    [InlineData("foreach (var model in models) Augment(model);")]
    [InlineData("for (var epoch = 0; epoch < 9; epoch++) Augment(images[epoch]);")]
    [InlineData("for (var run = 0; run < 9; run++) { var rng = new Random(42); for (var j = 0; j < 9; j++) images[run][j] += rng.NextSingle(); }")]
    [InlineData("Augment(images[0]);")]
    public Task Not_reported_in_code_about_learning_where_models_or_runs_begin_again(string code) =>
        Verify.ReportsAsync(InNetwork(code, "new Random(42)", "new Random(42)"), Library.None);

    [Fact]
    public Task Methods_and_many_draws_are_not_reported_elsewhere() =>
        Verify.ReportsAsync(
            """
            using System;

            class P
            {
                static double Noise() => new Random(42).NextDouble();

                static void M(double[][] rows)
                {
                    foreach (var row in rows) row[0] += Noise();
                    foreach (var row in rows) { var rng = new Random(42); for (var j = 0; j < row.Length; j++) row[j] += rng.NextDouble(); }
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_with_the_generators_of_MathNet() =>
        Verify.ReportsAsync(
            """
            using MathNet.Numerics.Random;

            class P
            {
                static void M(double[] w)
                {
                    for (var i = 0; i < w.Length; i++) w[i] = [|new MersenneTwister(42)|].NextDouble();
                    for (var i = 0; i < w.Length; i++) w[i] = new MersenneTwister().NextDouble();
                }
            }
            """,
            Library.MathNet);

    [Fact]
    public Task Top_level_statements_and_aliases_are_read() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            using Generator = System.Random;

            double[] w = [.. Enumerable.Range(0, 9).Select(_ => [|new Generator(1)|].NextDouble())];
            for (var i = 0; i < w.Length; i++)
            {
                w[i] += [|new Generator(1)|].NextDouble();
            }
            """,
            Library.None);

    [Fact]
    public Task A_generator_of_the_user_s_own_is_not_known() =>
        Verify.ReportsAsync(
            """
            class Random { public Random(int seed) { } public double NextDouble() => 0.5; }

            class P
            {
                static void M(double[] w) { for (var i = 0; i < w.Length; i++) w[i] = new Random(42).NextDouble(); }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random(42).")]
    [InlineData("for (var i = 0; i < n; i++) { w[i] = new Random(42).NextDouble(; }")]
    [InlineData("for (var i = 0; i < n; i++) { w[i] = new Random(42 .NextDouble(); }")]
    [InlineData("for (var i = 0; i < n; i++) w[i] = new Random(42.NextDouble();")]
    [InlineData("for (var i = 0; i < n; i++) { var rng = new Random(; w[i] = rng.NextDouble(); }")]
    public Task Not_reported_in_half_typed_code(string code)
    {
        var program = Verify.Program(InMethod(code), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        class P
        {
            private const int Seed = 42;
            private readonly int _seed = 3;
            private int _next;
            private int CurrentSeed => _next++;
            private int NextSeed() => _next++;
            private static void Init(float[] model, Random rng) { }

            void M(double[] w, float[][] rows, int[] seeds, int n, int seed)
            {
                {{code}}
            }
        }
        """;

    private static string InNetwork(string code, string augment, string noise) =>
        $$"""
        using System;

        class SoftmaxNetwork
        {
            private int epochs;

            static void Augment(float[] x) { var rng = {{augment}}; for (var j = 0; j < x.Length; j++) x[j] += 0.1f * rng.NextSingle(); }
            static float Noise() => {{noise}}.NextSingle();

            void Train(float[][] all, float[][] images, float[][] models)
            {
                {{code}}
            }
        }
        """;
}
