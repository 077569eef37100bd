using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.ParallelReductionAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.ParallelReductionCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class ParallelReductionAnalyzerTests
{
    [Theory]
    [InlineData(
        "{|#0:s += a[i]|};",
        "The threads of 'Parallel.For' update 's' at once and lose updates",
        "Keep one value for each thread and put them together under a lock")]
    [InlineData(
        "if (a[i] > s) {|#0:s = a[i]|};",
        "The threads of 'Parallel.For' compare with 's' and overwrite it at once",
        "Keep one value for each thread and compare them under a lock")]
    [InlineData(
        "{|#0:list.Add(i)|};",
        "The threads of 'Parallel.For' put elements into 'list' at once and lose some",
        "Write to a place of its own in each step, or use a lock")]
    public Task The_message_says_what_is_lost(string step, string what, string advice)
    {
        var program = Verify.Program(InMethod($$"""{|#1:Parallel.For(0, n, {|#2:i => { {{step}} }|})|};"""), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.ParallelReduction, what, advice).WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("Parallel.For(0, n, i => [|s += a[i]|]);")]
    [InlineData("Parallel.For(0, n, i => { [|s -= a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|s = s + a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|s = Math.Max(s, a[i])|]; });")]
    [InlineData("Parallel.For(0, n, i => { if (a[i] > 0) [|count++|]; });")]
    [InlineData("Parallel.For(0, n, i => { if (a[i] > 0) { [|++count|]; } });")]
    [InlineData("Parallel.For(0, n, i => { if (a[i] < s) { [|s = a[i]|]; Console.WriteLine(i); } });")]
    [InlineData("Parallel.For(body: i => [|s += a[i]|], toExclusive: n, fromInclusive: 0);")]
    [InlineData("Parallel.ForEach(a, x => [|s += x|]);")]
    [InlineData("Parallel.ForEach(a, x => { double y = x; for (var j = 0; j < 3; j++) [|s += y|]; });")]
    [InlineData("a.AsParallel().ForAll(x => [|s += x|]);")]
    [InlineData("var y = a.AsParallel().Select(x => { [|count++|]; return x; }).ToArray();")]
    [InlineData("Parallel.Invoke(() => [|s += a[0]|], () => [|s += a[1]|]);")]
    [InlineData("var tasks = new List<Task>(); for (var t = 0; t < 4; t++) tasks.Add(Task.Run(() => { for (var i = 0; i < n; i++) [|s += a[i]|]; }));")]
    [InlineData("Parallel.For(0, n, i => [|_total += a[i]|]);")]
    [InlineData("Parallel.For(0, n, i => [|this._total += a[i]|]);")]
    [InlineData("Parallel.For(0, n, i => [|Total += a[i]|]);")]
    [InlineData("Parallel.For(0, n, i => [|s_total += a[i]|]);")]
    [InlineData("Parallel.For(0, n, i => Add(a[i])); void Add(double x) => [|s += x|];")]
    [InlineData("Parallel.For(0, n, Add); void Add(int i) => [|s += a[i]|];")]
    [InlineData("Action<int> add = i => [|s += a[i]|]; Parallel.For(0, n, add);")]
    [InlineData("Parallel.For(0, n, i => [|list.Add(i)|]);")]
    [InlineData("Parallel.For(0, n, i => { [|Keep(list, i)|]; });")]
    [InlineData("Parallel.ForEach(a, x => { if (x > 0) [|seen.Add(x)|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|gradient[0] += a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { for (var j = 0; j < gradient.Length; j++) [|gradient[j] += a[i] * rows[i][j]|]; });")]
    [InlineData("Parallel.For(0, n, i => { for (var j = 0; j < 3; j++) [|gradient[j] = gradient[j] + a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { for (var j = 0; j < 3; j++) for (var k = 0; k < 3; k++) [|matrix[j, k] += a[i]|]; });")]
    public Task Reported_where_threads_write_what_they_share(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // What each step has for itself.
    [InlineData("Parallel.For(0, n, i => { double t = 0; for (var j = 0; j < 3; j++) t += rows[i][j]; a[i] = t; });")]
    [InlineData("Parallel.For(0, n, i => a[i] += 1);")]
    [InlineData("Parallel.For(0, n, i => { a[i]++; });")]
    [InlineData("Parallel.For(0, n, i => { for (var j = 0; j < 3; j++) rows[i][j] += 1; });")]
    [InlineData("Parallel.For(0, n, i => { for (var j = 0; j < 3; j++) matrix[i, j] += a[j]; });")]
    [InlineData("Parallel.For(0, n, c => { for (var j = c * 9; j < c * 9 + 9; j++) a[j] += 1; });")]
    [InlineData("Parallel.For(0, n, c => { for (var j = 0; j < 9; j++) a[c * 9 + j] += 1; });")]
    [InlineData("Parallel.For(0, n, c => { var first = c * 9; for (var j = 0; j < 9; j++) a[first + j] += 1; });")]
    [InlineData("Parallel.For(0, n, i => { a[order[i]] += 1; });")]
    [InlineData("Parallel.ForEach(rows, row => { for (var j = 0; j < row.Length; j++) row[j] += 1; });")]
    [InlineData("Parallel.ForEach(rows, row => { var own = new List<double>(); own.Add(row[0]); });")]
    [InlineData("Parallel.ForEach(workers, worker => { worker.Count++; worker.Step(); });")]
    [InlineData("Parallel.For(0, n, i => { var worker = new Worker(); worker.Count++; worker.Step(); });")]
    [InlineData("Parallel.For(0, n, i => { workers[i].Count++; });")]
    [InlineData("Parallel.For(0, n, i => { t_count++; });")]
    [InlineData("var tasks = new List<Task>(); for (var t = 0; t < 4; t++) { var own = 0.0; tasks.Add(Task.Run(() => own += a[0])); }")]
    // Locks, and what is made for threads.
    [InlineData("Parallel.For(0, n, i => { lock (a) { s += a[i]; } });")]
    [InlineData("Parallel.For(0, n, i => { lock (list) list.Add(i); });")]
    [InlineData("Parallel.For(0, n, i => { System.Threading.Interlocked.Increment(ref count); });")]
    [InlineData("Parallel.For(0, n, i => { bag.Add(i); });")]
    [InlineData("Parallel.For(0, n, () => 0.0, (i, _, local) => local + a[i], local => { lock (a) s += local; });")]
    [InlineData("Parallel.For(0, n, () => 0.0, (i, _, local) => { local += a[i]; return local; }, local => { lock (a) { s += local; } });")]
    [InlineData("Parallel.For(0, n, i => { System.Threading.Monitor.Enter(a); s += a[i]; System.Threading.Monitor.Exit(a); });")]
    [InlineData("Parallel.For(0, n, i => { if (a[i] > s) { lock (a) { if (a[i] > s) s = a[i]; } } });")]
    // One thread.
    [InlineData("for (var i = 0; i < n; i++) s += a[i];")]
    [InlineData("Array.ForEach(a, x => s += x);")]
    [InlineData("Parallel.For(0, n, new ParallelOptions { MaxDegreeOfParallelism = 1 }, i => s += a[i]);")]
    [InlineData("Parallel.Invoke(() => s += a[0], () => count++);")]
    [InlineData("async Task Run() { for (var i = 0; i < n; i++) await Task.Run(() => s += a[0]); }")]
    // A flag: whoever writes it, it is the same.
    [InlineData("var found = false; Parallel.For(0, n, i => { if (a[i] > 0) found = true; });")]
    [InlineData("Parallel.For(0, n, i => { if (a[i] > 0) s = 1; });")]
    [InlineData("object? cache = null; Parallel.For(0, n, i => { cache ??= new object(); });")]
    // Sums of one order.
    [InlineData("var y = a.AsParallel().Sum();")]
    public Task Not_reported_where_threads_share_nothing_or_wait(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var loss = [|Read(\"x\").AsParallel().Sum()|];")]
    [InlineData("var loss = [|Read(\"x\").AsParallel().Average()|];")]
    [InlineData("var loss = [|Read(\"x\").AsParallel().Select(x => x * x).Where(x => x > 0).Sum()|];")]
    [InlineData("var loss = [|File.ReadLines(\"x\").AsParallel().Sum(line => float.Parse(line))|];")]
    [InlineData("var lines = Read(\"x\"); var loss = [|lines.AsParallel().WithDegreeOfParallelism(4).Sum(x => x * 2)|];")]
    [InlineData("var loss = [|ParallelEnumerable.Sum(Read(\"x\").AsParallel(), x => x * 2)|];")]
    public Task Reported_in_code_about_learning_where_the_order_of_a_sum_changes(string code)
        => Verify.ReportsAsync(InNetwork(code), Library.None);

    [Theory]
    [InlineData("var loss = rows.AsParallel().Sum();")]
    [InlineData("var loss = Read(\"x\").ToArray().AsParallel().Sum();")]
    [InlineData("var loss = Read(\"x\").ToList().AsParallel().Average();")]
    [InlineData("var loss = given.AsParallel().Sum();")]
    [InlineData("var loss = Read(\"x\").Sum();")]
    [InlineData("var loss = Read(\"x\").AsParallel().AsSequential().Sum();")]
    [InlineData("var loss = Read(\"x\").AsParallel().Max();")]
    [InlineData("var loss = File.ReadLines(\"x\").AsParallel().Sum(line => line.Length);")]
    [InlineData("var loss = File.ReadLines(\"x\").AsParallel().Sum(line => decimal.Parse(line));")]
    [InlineData("var loss = Enumerable.Range(0, 9).AsParallel().Sum(i => rows[i]);")]
    [InlineData("double loss = 0; var gate = new object(); Parallel.ForEach(Read(\"x\"), () => 0.0, (x, _, local) => local + x, local => { lock (gate) loss += local; });")]
    public Task Not_reported_in_code_about_learning_where_the_order_or_the_numbers_stay(string code)
        => Verify.ReportsAsync(InNetwork(code), Library.None);

    [Fact]
    public Task A_sum_is_not_reported_in_code_about_something_else() =>
        Verify.ReportsAsync(InNetwork("var total = Read(\"x\").AsParallel().Sum();", "class Shop { "), Library.None);

    [Fact]
    public Task Top_level_statements_are_read() =>
        Verify.ReportsAsync(
            """
            using static System.Threading.Tasks.Parallel;

            var sum = 0.0;
            double[] a = [1, 2, 3];
            For(0, a.Length, i => [|sum += a[i]|]);
            """,
            Library.None);

    [Fact]
    public Task Types_of_the_same_names_mean_nothing() =>
        Verify.ReportsAsync(
            """
            using System;

            static class Parallel { public static void For(int from, int to, Action<int> body) { for (var i = from; i < to; i++) body(i); } }
            class List<T> { public void Add(T item) { lock (this) { } } }

            class P
            {
                static void M(double[] a, double s, List<int> list)
                {
                    Parallel.For(0, a.Length, i => s += a[i]);
                    System.Threading.Tasks.Parallel.For(0, a.Length, i => list.Add(i));
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("Parallel.For(0, n, i => s += );")]
    [InlineData("Parallel.For(0, n, i => { s += a[i] * ; });")]
    [InlineData("Parallel.For(0, n, i => { count += (1; });")]
    [InlineData("Parallel.For(0, n, i => s += a[i]")]
    [InlineData("Parallel.For(0, n, i => { s += a[; });")]
    [InlineData("Parallel.For(0, n, i => total += a[i]);")]
    public Task Not_reported_in_half_typed_code(string code)
    {
        var program = Verify.Program(InMethod(code), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        class Worker { public int Count; public void Step() => Count++; }

        class P
        {
            private double _total;
            private double Total { get; set; }
            private static double s_total;
            [ThreadStatic] private static int t_count;

            static void Keep(List<int> kept, int i) => kept.Add(i);

            void M(double[] a, double[][] rows, double[] gradient, double[,] matrix, int[] order, int n, Worker[] workers)
            {
                double s = 0;
                var count = 0;
                var list = new List<int>();
                var seen = new HashSet<double>();
                var bag = new ConcurrentBag<int>();
                {{code}}
            }
        }
        """;

    private static string InNetwork(string code, string type = "class SoftmaxNetwork { int epochs; ") =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;

        {{type}}
            static IEnumerable<double> Read(string path) { foreach (var line in File.ReadLines(path)) yield return double.Parse(line); }

            void M(double[] rows, IEnumerable<double> given)
            {
                {{code}}
            }
        }
        """;
}
