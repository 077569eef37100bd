using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.RandomSharedAcrossThreadsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.RandomSharedAcrossThreadsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class RandomSharedAcrossThreadsAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_generator_and_the_call()
    {
        var program = Verify.Program(
            InMethod("var rng = new Random(42); {|#1:Parallel.For({|#3:0|}, {|#4:n|}, {|#2:i => w[i] = {|#0:{|#5:rng|}.NextDouble()|}|})|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.RandomSharedAcrossThreads, "rng", "Parallel.For")
            .WithLocation(1).WithLocation(2).WithLocation(3).WithLocation(4).WithLocation(5));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => w[i] = [|rng.NextDouble()|]);")]
    [InlineData("var rng = new Random(); Parallel.For(0, n, i => { var u = 1 - [|rng.NextDouble()|]; w[i] = Math.Log(u) * Math.Cos([|rng.NextDouble()|]); });")]
    [InlineData("Random rng = new(42); Parallel.For(body: i => w[i] = ([|rng!.NextDouble()|]), toExclusive: n, fromInclusive: 0);")]
    [InlineData("var rng = new Random(42); Parallel.ForEach(rows, row => row[0] += (float)[|rng.NextDouble()|]);")]
    [InlineData("var rng = new Random(42); Parallel.ForEach(rows, (row, state, i) => row[0] += rng?[|.NextSingle()|] ?? 0);")]
    [InlineData("var rng = new Random(42); Parallel.ForEach(rows, row => { [|rng.Shuffle(row)|]; });")]
    [InlineData("var rng = new Random(42); Parallel.Invoke(() => w[0] = [|rng.NextDouble()|], () => w[1] = [|rng.NextDouble()|]);")]
    [InlineData("var rng = new Random(42); var noise = rows.AsParallel().Select(row => row[0] + [|rng.NextDouble()|]).ToArray();")]
    [InlineData("var rng = new Random(42); var kept = rows.AsParallel().AsOrdered().Where(_ => [|rng.NextDouble()|] < 0.5).ToList();")]
    [InlineData("var rng = new Random(42); var kept = (from row in rows.AsParallel() where [|rng.Next(2)|] == 0 select row).ToList();")]
    [InlineData("var rng = new Random(42); rows.AsParallel().ForAll(row => row[0] = (float)[|rng.NextDouble()|]);")]
    [InlineData("var rng = new Random(42); ParallelEnumerable.ForAll(rows.AsParallel(), row => row[0] = (float)[|rng.NextDouble()|]);")]
    [InlineData("var rng = new Random(42); var x = ParallelEnumerable.Range(0, n).Select(_ => [|rng.NextDouble()|]).ToArray();")]
    [InlineData("var rng = new Random(42); var tasks = new List<Task>(); for (var t = 0; t < 4; t++) tasks.Add(Task.Run(() => { for (var i = 0; i < n; i++) w[i] = [|rng.NextDouble()|]; })); Task.WaitAll(tasks.ToArray());")]
    [InlineData("var rng = new Random(42); var tasks = new Task[4]; for (var t = 0; t < 4; t++) { tasks[t] = Task.Run(() => Console.WriteLine([|rng.Next()|])); }")]
    [InlineData("var rng = new Random(42); var tasks = new List<Task<int>>(); foreach (var row in rows) { var task = Task.Run(() => [|rng.Next()|]); tasks.Add(task); }")]
    [InlineData("var rng = new Random(42); var all = Task.WhenAll(rows.Select(row => Task.Run(() => [|rng.Next()|])));")]
    [InlineData("var rng = new Random(42); var tasks = rows.Select(row => Task.Run(() => [|rng.Next()|])); var all = Task.WhenAll(tasks);")]
    [InlineData("var rng = new Random(42); Action<int> step = i => w[i] = [|rng.NextDouble()|]; Parallel.For(0, n, step);")]
    [InlineData("var rng = new Random(42); void Step(int i) => w[i] = [|rng.NextDouble()|]; Parallel.For(0, n, Step);")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => Step(i)); void Step(int i) => w[i] = [|rng.NextDouble()|];")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => { w[i] = [|Draw(rng)|]; });")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => { var mine = rng; w[i] = [|mine.NextDouble()|]; });")]
    [InlineData("var master = new Random(42); Parallel.For(0, n, i => { var rng = new Random([|master.Next()|]); w[i] = rng.NextDouble(); });")]
    [InlineData("var master = new Random(42); Parallel.For(0, n, () => new Random([|master.Next()|]), (i, _, rng) => { w[i] = rng.NextDouble(); return rng; }, _ => { });")]
    [InlineData("Parallel.For(0, n, i => w[i] = [|_rng.NextDouble()|]);")]
    [InlineData("Parallel.For(0, n, i => w[i] = [|this._rng.NextDouble()|]);")]
    [InlineData("Parallel.For(0, n, i => w[i] = [|Source.NextDouble()|]);")]
    [InlineData("Parallel.For(0, n, i => w[i] = [|given.NextDouble()|]);")]
    [InlineData("var rng = new Random(42); var options = new ParallelOptions { MaxDegreeOfParallelism = 4 }; Parallel.For(0, n, options, i => w[i] = [|rng.NextDouble()|]);")]
    [InlineData("var rng = flag ? new Random(42) : new Random(); Parallel.For(0, n, i => w[i] = [|rng.NextDouble()|]);")]
    public Task Reported_where_several_threads_draw(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("Parallel.For(0, n, Fill);")]
    [InlineData("Parallel.For(0, n, i => Fill(i));")]
    [InlineData("Parallel.For(0, n, i => { if (flag) { this.Fill(i); } else { Fill(0); } });")]
    [InlineData("var other = new P(); Parallel.For(0, n, other.Fill);")]
    [InlineData("var other = new P(); Parallel.For(0, n, i => other.Fill(i));")]
    public Task Reported_in_a_method_that_draws_from_a_field(string code) =>
        Verify.ReportsAsync(InMethod(code, fill: "[|_rng.NextDouble()|]"), Library.None);

    [Theory]
    [InlineData("Parallel.For(0, n, i => w[i] = Random.Shared.NextDouble());")]
    [InlineData("var rng = Random.Shared; Parallel.For(0, n, i => w[i] = rng.NextDouble());")]
    [InlineData("var rng = flag ? new Random(42) : Random.Shared; Parallel.For(0, n, i => w[i] = rng.NextDouble());")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => { lock (rng) { w[i] = rng.NextDouble(); } });")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => { double u; lock (w) u = rng.NextDouble(); w[i] = u; });")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => w[i] = Locked()); double Locked() { lock (rng) return rng.NextDouble(); }")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => { System.Threading.Monitor.Enter(rng); try { w[i] = rng.NextDouble(); } finally { System.Threading.Monitor.Exit(rng); } });")]
    [InlineData("var rng = new Random(42); var one = new System.Threading.SemaphoreSlim(1); Parallel.For(0, n, i => { one.Wait(); w[i] = rng.NextDouble(); one.Release(); });")]
    [InlineData("var rng = new Random(42); var gate = new System.Threading.Lock(); Parallel.For(0, n, i => { using (gate.EnterScope()) w[i] = rng.NextDouble(); });")]
    [InlineData("Parallel.For(0, n, i => w[i] = Synchronized());")]
    [InlineData("using var rng = new System.Threading.ThreadLocal<Random>(() => new Random(42)); Parallel.For(0, n, i => w[i] = rng.Value!.NextDouble());")]
    [InlineData("Parallel.For(0, n, i => w[i] = t_rng!.NextDouble());")]
    [InlineData("Parallel.For(0, n, () => new Random(42), (i, _, rng) => { w[i] = rng.NextDouble(); return rng; }, _ => { });")]
    [InlineData("Parallel.For(0, n, i => { var rng = new Random(i); w[i] = rng.NextDouble(); });")]
    [InlineData("var master = new Random(42); var seeds = new int[n]; for (var s = 0; s < n; s++) seeds[s] = master.Next(); Parallel.For(0, n, i => { var rng = new Random(seeds[i]); w[i] = rng.NextDouble(); });")]
    [InlineData("var rngs = new Random[n]; Parallel.For(0, n, i => w[i] = rngs[i].NextDouble());")]
    [InlineData("var rng = new Random(42); for (var i = 0; i < n; i++) w[i] = rng.NextDouble();")]
    [InlineData("var rng = new Random(42); var x = rows.Select(row => rng.NextDouble()).AsParallel().ToArray();")]
    [InlineData("var rng = new Random(42); var x = rows.AsParallel().AsSequential().Select(row => rng.NextDouble()).ToArray();")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, new ParallelOptions { MaxDegreeOfParallelism = 1 }, i => w[i] = rng.NextDouble());")]
    [InlineData("var rng = new Random(42); var x = rows.AsParallel().WithDegreeOfParallelism(1).Select(row => rng.NextDouble()).ToArray();")]
    [InlineData("var rng = new Random(42); Parallel.Invoke(() => w[0] = rng.NextDouble(), () => w[1] = 1);")]
    [InlineData("var a = new Random(1); var b = new Random(2); Parallel.Invoke(() => w[0] = a.NextDouble(), () => w[1] = b.NextDouble());")]
    [InlineData("var rng = new Random(42); var task = Task.Run(() => rng.Next()); Console.WriteLine(task.Result);")]
    [InlineData("var rng = new Random(42); for (var t = 0; t < 4; t++) { Task.Run(() => rng.Next()).Wait(); }")]
    [InlineData("var rng = new Random(42); for (var t = 0; t < 4; t++) { var task = Task.Run(() => rng.Next()); Console.WriteLine(task.Result); }")]
    [InlineData("async Task Run() { var rng = new Random(42); for (var t = 0; t < 4; t++) { await Task.Run(() => rng.Next()); } }")]
    [InlineData("async Task Run() { var rng = new Random(42); for (var t = 0; t < 4; t++) { await Task.WhenAny(Task.Run(() => rng.Next()), Task.Delay(9)); } }")]
    [InlineData("async Task Run() { var rng = new Random(42); foreach (var task in rows.Select(row => Task.Run(() => rng.Next()))) await task; }")]
    [InlineData("var tasks = new List<Task>(); for (var t = 0; t < 4; t++) { var rng = new Random(t); tasks.Add(Task.Run(() => rng.Next())); }")]
    [InlineData("var workers = new List<P>(); Parallel.ForEach(workers, worker => worker.NextGaussian());")]
    [InlineData("Parallel.For(0, n, i => { var worker = new P(); w[i] = worker.NextGaussian(); });")]
    [InlineData("var rng = Create(); Parallel.For(0, n, i => w[i] = rng.NextDouble());")]
    [InlineData("Random rng = new Guarded(); Parallel.For(0, n, i => w[i] = rng.NextDouble());")]
    [InlineData("var rng = new Guarded(); Parallel.For(0, n, i => w[i] = rng.NextDouble());")]
    [InlineData("Parallel.For(0, n, i => w[i] = Outside.Rng.NextDouble());")]
    [InlineData("Parallel.For(0, n, i => w[i] = Own.NextDouble());")]
    [InlineData("Random rng = null!; Parallel.For(0, n, i => { rng ??= new Random(i); w[i] = rng.NextDouble(); });")]
    [InlineData("var rng = new Random(42); Func<double> draw = () => rng.NextDouble(); Parallel.For(0, n, i => w[i] = i);")]
    public Task Not_reported_where_one_thread_draws_or_it_is_not_known(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task The_generators_of_MathNet_guard_their_state() =>
        Verify.ReportsAsync(
            """
            using System.Threading.Tasks;

            class P
            {
                static void M(double[] w)
                {
                    var rng = new MathNet.Numerics.Random.MersenneTwister(42);
                    System.Random known = new MathNet.Numerics.Random.MersenneTwister(42);
                    Parallel.For(0, w.Length, i => w[i] = rng.NextDouble() + known.NextDouble());
                }
            }
            """,
            Library.MathNet);

    [Fact]
    public Task A_parameter_is_reported_unless_a_caller_gives_what_is_made_for_threads() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Threading.Tasks;

            class P
            {
                static void Fill(double[] w, Random rng) => Parallel.For(0, w.Length, i => w[i] = [|rng.NextDouble()|]);
                static void Noise(double[] w, Random rng) => Parallel.For(0, w.Length, i => w[i] += rng.NextDouble());
                static void Run(double[] w) { Fill(w, new Random(1)); Noise(w, Random.Shared); }
            }
            """,
            Library.None);

    [Fact]
    public Task A_field_that_a_constructor_sets_is_reported() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            namespace Forest;

            sealed class Learner(int seed)
            {
                private readonly Random m_random = new(seed);

                public int[] Bootstrap(int rows) => new int[rows].Select(_ => [|m_random.Next(rows)|]).ToArray();

                public List<int[]> Learn(int trees, int rows)
                {
                    var samples = new List<int[]>();
                    Parallel.For(0, trees, _ =>
                    {
                        var sample = Bootstrap(rows);
                        lock (samples)
                        {
                            samples.Add(sample);
                        }
                    });
                    return samples;
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Top_level_statements_and_aliases_are_read() =>
        Verify.ReportsAsync(
            """
            using System.Threading.Tasks;
            using Generator = System.Random;
            using static System.Threading.Tasks.Parallel;

            double[] w = [0, 0, 0];
            var rng = new Generator(3);
            For(0, w.Length, i => w[i] = [|rng.NextDouble()|]);
            """,
            Library.None);

    [Fact]
    public Task Types_of_the_same_names_mean_nothing() =>
        Verify.ReportsAsync(
            """
            using System;

            class Random { public Random(int seed) { } public double NextDouble() => 0.5; }
            static class Parallel { public static void For(int from, int to, Action<int> body) { for (var i = from; i < to; i++) body(i); } }

            class P
            {
                static void M(double[] w)
                {
                    var rng = new System.Random(42);
                    Parallel.For(0, w.Length, i => w[i] = rng.NextDouble());
                    var own = new Random(42);
                    System.Threading.Tasks.Parallel.For(0, w.Length, i => w[i] = own.NextDouble());
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => w[i] = rng.NextDouble(")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => w[i] = rng.);")]
    [InlineData("var rng = Make(); Parallel.For(0, n, i => w[i] = rng.NextDouble());")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, i => );")]
    [InlineData("var rng = new Random(42); Parallel.For(0, n, ")]
    public Task Not_reported_in_half_typed_code(string code)
    {
        var program = Verify.Program(InMethod(code), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code, string fill = "1") =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;

        static class Outside { public static Random Rng = null!; }
        class Guarded : Random { public override double NextDouble() { lock (this) return base.NextDouble(); } }

        partial class P
        {
            private readonly Random _rng = new Random(7);
            private double[] _weights = new double[9];
            [ThreadStatic] private static Random? t_rng;
            private Random Source { get; } = new Random(7);
            private Random Own => new Random(7);
            private static extern Random Create();

            double NextGaussian() => _rng.NextDouble() + _rng.NextDouble();
            [MethodImpl(MethodImplOptions.Synchronized)] double Synchronized() => _rng.NextDouble();
            void Fill(int i) => _weights[i] = {{fill}};
            static double Draw(Random source) => 1 - source.NextDouble();

            void M(double[] w, float[][] rows, int n, bool flag, Random given)
            {
                {{code}}
            }
        }
        """;
}
