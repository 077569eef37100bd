using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NaNWinsSelectionAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NaNWinsSelectionAnalyzerTests
{
    private const string Parse = "double.Parse(cells[0])";

    [Fact]
    public Task The_message_names_the_loss_and_what_becomes_of_it()
    {
        var program = Verify.Program(Program("var best = runs.{|#0:MinBy|}(run => run.Loss);"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.NaNWinsSelection, "MinBy", "run.Loss", "once training diverges", "What has no number is then the best"));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_names_what_may_be_no_number()
    {
        var program = Verify.Program(Program($"var distances = new[] {{ 1.0, {Parse} }}; var near = distances.{{|#0:Min|}}();"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.NaNWinsSelection, "Min", "distances", $"where '{Parse}' reads the text NaN", "The result is then NaN"));
        return program.RunAsync();
    }

    // A loss that the program makes may be NaN in any run.
    [Theory]
    [InlineData("var best = runs.[|MinBy|](run => run.Loss);")]
    [InlineData("var best = runs.[|MinBy|]((Run run) => (run.Loss))!.Epoch;")]
    [InlineData("var best = runs?.[|MinBy|](run => run.Loss);")]
    [InlineData("var best = runs.[|MinBy|](keySelector: run => run.ValidationError);")]
    [InlineData("var best = runs.[|MinBy|](run => Math.Abs(run.Loss));")]
    [InlineData("var best = Enumerable.[|MinBy|](runs, run => run.Loss);")]
    [InlineData("var best = runs.[|MinBy|](Error); double Error(Run run) => run.Loss * factor;")]
    [InlineData("var best = runs.[|OrderBy|](run => run.Loss).First();")]
    [InlineData("var best = runs.[|OrderBy|](run => run.Loss).ThenBy(run => run.Epoch).ToList()[0];")]
    [InlineData("var sorted = runs.[|OrderBy|](run => run.Loss).ToArray(); var best = sorted[0];")]
    [InlineData("var top = runs.[|OrderBy|](run => run.Loss).Take(3);")]
    [InlineData("var top = runs.[|OrderBy|](run => run.Loss).Select(run => run.Epoch).ToArray()[..3];")]
    [InlineData("var sorted = runs.[|OrderBy|](run => run.Loss).ToList(); for (var i = 0; i < 3; i++) Use(sorted[i].Epoch);")]
    [InlineData("var best = (from run in runs orderby [|run.Loss|] select run).First();")]
    [InlineData("var losses = runs.Select(run => run.Loss).ToArray(); var epochs = runs.Select(run => run.Epoch).ToArray(); Array.[|Sort|](losses, epochs); Use(epochs[0]);")]
    [InlineData("var losses = runs.Select(run => run.Loss).ToList(); losses.[|Sort|](); Use(losses[0]);")]
    public Task Losses_are_reported(string code) => Verify.ReportsAsync(Program(code), Library.None);

    // Anything else needs something that makes it NaN.
    [Theory]
    [InlineData("var near = rows.[|MinBy|](row => Distance(row, query));")]
    [InlineData("var near = rows.[|OrderBy|](row => Distance(row, query)).Take(3).ToList();")]
    [InlineData("var near = rows.Select(row => (Distance: Distance(row, query), Row: row)).[|MinBy|](pair => pair.Distance);")]
    [InlineData("var near = rows.Select(row => new { Row = row, Distance = Distance(row, query) }).[|OrderBy|](pair => pair.Distance).First();")]
    [InlineData("var distances = new double[rows.Count]; for (var i = 0; i < rows.Count; i++) distances[i] = Distance(rows[i], query); var nearest = distances.[|Min|]();")]
    [InlineData("var nearest = rows.[|Min|](row => Distance(row, query));")]
    [InlineData("var queue = new PriorityQueue<double[], double>(); foreach (var row in rows) queue.[|Enqueue|](row, Distance(row, query)); Use(queue.Dequeue().Length);")]
    [InlineData("var distances = new List<double>(); foreach (var row in rows) { var distance = Distance(row, query); distances.Add(distance); } distances.[|Sort|](); Use(distances[0]);")]
    public Task Distances_of_rows_that_were_read_are_reported(string code) =>
        Verify.ReportsAsync(Program("var rows = File.ReadLines(path).Select(line => line.Split(',').Select(double.Parse).ToArray()).ToList(); " + code), Library.None);

    [Theory]
    // NaN written down.
    [InlineData("var distance = cells.Length == 0 ? double.NaN : factor;", "distance")]
    [InlineData("var distance = factor; if (cells.Length == 0) distance = double.NaN;", "distance")]
    [InlineData("var missing = new[] { 1.0, double.NaN }; var distance = missing.Average();", "distance")]
    // Text.
    [InlineData("double.TryParse(cells[0], out var distance);", "distance")]
    [InlineData("var distance = double.Parse(cells[0]) - factor;", "distance")]
    [InlineData("var distance = 0.0; foreach (var cell in cells) distance += double.Parse(cell);", "distance")]
    // 0 / 0.
    [InlineData("var (dot, a, b) = (1.0, factor, factor); double distance = 1 - dot * factor / (Math.Sqrt(a) * Math.Sqrt(b));", "distance")]
    [InlineData("var norm = Math.Sqrt(factor * factor); var distance = factor / norm;", "distance")]
    // 0 * log 0.
    [InlineData("var distance = 0.0; foreach (var p in probabilities) distance -= p * Math.Log(p);", "distance")]
    public Task What_may_be_NaN_is_found(string code, string distance) =>
        Verify.ReportsAsync(Program($"{code} var distances = new List<double> {{ {distance}, 1 }}; var near = distances.[|Min|]();"), Library.None);

    // Somebody has looked.
    [Theory]
    [InlineData("var distance = double.Parse(cells[0]); if (!double.IsFinite(distance)) distance = 0;")]
    [InlineData("var distance = double.Parse(cells[0]); if (double.IsNaN(distance)) throw new FormatException();")]
    [InlineData("var parsed = double.Parse(cells[0]); var distance = double.IsNaN(parsed) ? 0 : parsed;")]
    [InlineData("var parsed = double.Parse(cells[0]); var distance = parsed is double.NaN ? 0 : parsed;")]
    [InlineData("var parsed = double.Parse(cells[0]); var distance = 0.0; if (parsed > 0) distance = parsed;")]
    [InlineData("if (!double.TryParse(cells[0], out var parsed) || !double.IsFinite(parsed)) return; var distance = parsed * 2;")]
    [InlineData("var parsed = double.Parse(cells[0]); var distance = 0.0; if (parsed == parsed) distance = parsed;")]
    [InlineData("var norm = Math.Sqrt(factor * factor); var distance = norm == 0 ? 0 : factor / norm;")]
    [InlineData("var norm = Math.Sqrt(factor * factor + 1e-12); var distance = factor / norm;")]
    [InlineData("var norm = Math.Sqrt(factor * factor) + 1e-12; var distance = factor / norm;")]
    [InlineData("if (factor == 0) return; var distance = factor / Math.Sqrt(factor * factor);")]
    [InlineData("var distance = 0.0; foreach (var p in probabilities) if (p > 0) distance -= p * Math.Log(p);")]
    [InlineData("var distance = 0.0; foreach (var p in probabilities) distance -= p * Math.Log(p + 1e-9);")]
    [InlineData("var distance = 0.0; foreach (var p in probabilities) distance -= p * Math.Log(Math.Max(p, 1e-9));")]
    [InlineData("var values = new[] { 1.0, double.NaN }; var distance = values.Max();")]
    [InlineData("var values = new[] { 1.0, double.NaN }; var distance = values.Where(value => !double.IsNaN(value)).Average();")]
    [InlineData("var distance = (double)(int)double.Parse(cells[0]);")]
    [InlineData("var distance = (double)int.Parse(cells[0]);")]
    [InlineData("var distance = (double)decimal.Parse(cells[0]);")]
    // What somebody types is not data.
    [InlineData("var distance = double.Parse(Console.ReadLine()!);")]
    // No evidence at all.
    [InlineData("var distance = factor;")]
    [InlineData("var distance = probabilities.Sum(p => p * p);")]
    [InlineData("var distance = Math.Sqrt(probabilities.Sum(p => p * p));")]
    [InlineData("var distance = factor / probabilities.Length;")]
    public Task What_is_kept_from_NaN_is_silent(string code) =>
        Verify.ReportsAsync(Program($"{code} var distances = new List<double> {{ distance, 1 }}; var near = distances.Min(); var next = distances.Order().First();"), Library.None);

    [Theory]
    // Inside the branch it is a number, outside it may not be.
    [InlineData("var distance = double.Parse(cells[0]); if (double.IsFinite(distance)) { var near = new[] { distance, 1 }.Min(); }")]
    [InlineData("var distance = double.Parse(cells[0]); if (double.IsFinite(distance)) Use(1); var near = new[] { distance, 1 }.[|Min|]();")]
    [InlineData("var distance = double.Parse(cells[0]); if (double.IsNaN(distance)) { var near = new[] { distance, 1 }.[|Min|](); }")]
    [InlineData("var distance = double.Parse(cells[0]); if (!(distance < 1)) { var near = new[] { distance, 1 }.[|Min|](); }")]
    [InlineData("var distance = double.Parse(cells[0]); if (double.IsFinite(distance)) { distance = double.Parse(cells[1]); var near = new[] { distance, 1 }.[|Min|](); }")]
    public Task Branches_decide(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Theory]
    // NaN is skipped, or comes last.
    [InlineData("var best = runs.MaxBy(run => run.Loss);")]
    [InlineData("var best = runs.Max(run => run.Loss);")]
    [InlineData("var best = runs.OrderByDescending(run => run.Loss).First();")]
    [InlineData("var worst = runs.OrderBy(run => run.Loss).Last();")]
    [InlineData("var worst = runs.OrderBy(run => run.Loss).Take(^3..);")]
    // The smallest loss itself would show that it is NaN.
    [InlineData("var loss = runs.Min(run => run.Loss);")]
    // Nothing is picked.
    [InlineData("foreach (var run in runs.OrderBy(run => run.Loss)) Use(run.Epoch);")]
    [InlineData("var sorted = runs.OrderBy(run => run.Loss).ToList(); for (var i = 0; i < sorted.Count; i++) Use(sorted[i].Epoch);")]
    [InlineData("var losses = runs.Select(run => run.Loss).ToList(); losses.Sort(); Use(losses.Count);")]
    // No loss.
    [InlineData("var first = runs.MinBy(run => run.Epoch);")]
    [InlineData("var best = runs.MinBy(run => (int)run.Loss);")]
    [InlineData("var best = runs.MinBy(run => (decimal)run.Loss);")]
    [InlineData("var first = runs.OrderBy(run => run.Seconds).First();")]
    [InlineData("var near = runs.MinBy(run => Math.Abs(run.Seconds - factor));")]
    // Filtered.
    [InlineData("var best = runs.Where(run => !double.IsNaN(run.Loss)).MinBy(run => run.Loss);")]
    [InlineData("var best = runs.Where(run => double.IsFinite(run.Loss)).OrderBy(run => run.Loss).First();")]
    [InlineData("var good = runs.Where(run => run.Loss < 100).ToList(); var best = good.MinBy(run => run.Loss);")]
    [InlineData("runs.RemoveAll(run => double.IsNaN(run.Loss)); var best = runs.MinBy(run => run.Loss);")]
    [InlineData("var good = new List<Run>(); foreach (var run in runs) { if (double.IsNaN(run.Loss)) continue; good.Add(run); } var best = good.MinBy(run => run.Loss);")]
    [InlineData("if (runs.Any(run => double.IsNaN(run.Loss))) throw new Exception(); var best = runs.MinBy(run => run.Loss);")]
    [InlineData("var best = runs.Where(IsGood).MinBy(run => run.Loss); bool IsGood(Run run) => double.IsFinite(run.Loss);")]
    // Numbers for certain.
    [InlineData("var errors = new[] { 0.1, 0.2 }; Array.Sort(errors); var least = errors[0];")]
    [InlineData("var counts = new[] { 3, 4 }; var best = counts.Select(errors => (double)errors / 10).Order().First();")]
    [InlineData("var rates = new List<(double Error, int K)>(); for (var k = 1; k < 9; k++) rates.Add(((double)Wrong(k) / runs.Count, k)); var best = rates.MinBy(rate => rate.Error); int Wrong(int k) => k;")]
    // A comparer decides.
    [InlineData("var best = runs.MinBy(run => run.Loss, Comparer<double>.Create((a, b) => b.CompareTo(a)));")]
    [InlineData("var best = runs.OrderBy(run => run.Loss, comparer).First();")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Theory]
    [InlineData("var queue = new PriorityQueue<string, double>(); foreach (var cell in cells) queue.Enqueue(cell, -double.Parse(cell)); var distance = queue.Dequeue();")]
    [InlineData("var queue = new PriorityQueue<string, double>(comparer); foreach (var cell in cells) { var distance = double.Parse(cell); queue.Enqueue(cell, distance); }")]
    public Task Queues_that_keep_the_nearest_are_silent(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Theory]
    [InlineData("var row = System.Numerics.Tensors.TensorPrimitives.[|IndexOfMin|](new[] { distance, 1 });")]
    [InlineData("var scores = new[] { distance, 1 }; var answer = System.Numerics.Tensors.TensorPrimitives.[|IndexOfMax|]<double>(scores);")]
    public Task Places_are_reported(string code) =>
        Verify.ReportsAsync(Program("var distance = double.Parse(cells[0]); " + code), Library.Tensors);

    [Theory]
    [InlineData("var distances = rows.Select(row => TensorPrimitives.CosineSimilarity<double>(row, query)).ToArray(); var near = distances.[|Min|]();")]
    public Task Similarities_of_zero_vectors_are_NaN(string code) =>
        Verify.ReportsAsync("using System.Numerics.Tensors;" + Program("var rows = new List<double[]> { query }; " + code), Library.Tensors);

    [Fact]
    public Task Programs_that_do_not_learn_are_silent() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            record Part(string Name, double Error);
            class Report { Part? Least(Part[] parts) => parts.MinBy(part => part.Error); }
            """,
            Library.None);

    [Fact]
    public Task Losses_of_a_library_are_silent() =>
        Verify.ReportsAsync(
            """
            using System.Linq; using Microsoft.ML; using Microsoft.ML.Data;
            class C
            {
                int _epochs; double _learningRate;
                static RegressionMetrics? Best(RegressionMetrics[] runs) => runs.MinBy(run => run.RootMeanSquaredError);
                static string Name(MLContext ml, IDataView scored) =>
                    new[] { "a", "b" }.Select(name => new Result(name, ml.Regression.Evaluate(scored).RootMeanSquaredError)).OrderBy(result => result.Rmse).First().Name;
            }
            record Result(string Name, double Rmse);
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Top_level_statements_and_records_are_read() =>
        Verify.ReportsAsync(
            """
            using System; using System.Collections.Generic; using System.Linq;
            using Runs = System.Collections.Generic.List<Run>;

            var learningRates = new[] { 0.1, 10 };
            Runs runs = [.. learningRates.Select(rate => new Run(rate, Train(rate, epochs: 9)))];
            Console.WriteLine(runs.[|MinBy|](run => run.Loss));
            double Train(double rate, int epochs) { var loss = 1.0; for (var i = 0; i < epochs; i++) loss *= 1 - rate; return loss; }

            record Run(double Rate, double Loss);
            """,
            Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            using System; using System.Collections.Generic;
            class Run { public double Loss; }
            static class Own { public static Run MinBy(this List<Run> runs, Func<Run, double> key) => runs[0]; }
            class Training { double _learningRate; int _epochs; Run Best(List<Run> runs) => runs.MinBy(run => run.Loss); }
            """,
            Library.None);

    [Theory]
    [InlineData("var best = runs.MinBy(run => run.{|CS1061:Lost|});")]
    [InlineData("var best = runs.MinBy(run => {|CS1525:)|};")]
    public Task Half_typed_code_is_silent(string code) => Verify.ReportsAsync(Program(code + " double loss;"), Library.None);

    [Fact]
    public Task Expression_trees_are_silent() =>
        Verify.ReportsAsync(Program("IQueryable<Run> stored = runs.AsQueryable(); var best = stored.OrderBy(run => run.Loss).First();"), Library.None);

    private static string Program(string code) =>
        $$"""
        using System; using System.Collections.Generic; using System.IO; using System.Linq;

        class Run { public int Epoch; public double Loss { get; set; } public double ValidationError; public double Seconds; }

        class Training
        {
            int _epochs; double _learningRate;

            static void M(string path, List<Run> runs, double[] query, double factor, double[] probabilities, IComparer<double> comparer)
            {
                foreach (var line in File.ReadLines(path))
                {
                    var cells = line.Split(',');
                    {{code}}
                }
            }

            static void Use(double number) { }

            static double Distance(double[] a, double[] b)
            {
                var sum = 0.0;
                for (var i = 0; i < a.Length; i++)
                {
                    var difference = a[i] - b[i];
                    sum += difference * difference;
                }

                return Math.Sqrt(sum);
            }
        }
        """;
}
