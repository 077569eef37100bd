using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.PositionalSplitAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class PositionalSplitAnalyzerTests
{
    private const string Load = "var rows = File.ReadAllLines(path).Skip(1).Select(Parse).ToArray(); ";

    [Fact]
    public Task The_message_names_parts_source_and_order_and_the_origin_is_an_additional_location()
    {
        var program = Verify.Program(
            InMethod("var rows = {|#2:File.ReadAllLines(path)|}.Select(Parse).ToArray(); var train = {|#0:rows.Take(120)|}; var test = {|#1:rows.Skip(120)|};"),
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.PositionalSplit, "train", "test", "rows", "the file").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    // How the rows are cut.
    [Theory]
    [InlineData("var train = [|rows.Take(120)|].ToArray(); var test = rows.Skip(120).ToArray();")]
    [InlineData("var train = [|rows[..120]|]; var test = rows[120..];")]
    [InlineData("var test = [|rows[..n]|]; var train = rows[n..];")]
    [InlineData("var train = [|rows.AsSpan(0, n)|]; var test = rows.AsSpan(n);")]
    [InlineData("var train = [|new ArraySegment<float[]>(rows, 0, n)|]; var test = new ArraySegment<float[]>(rows, n, rows.Length - n);")]
    [InlineData("var train = new float[n][]; var test = new float[rows.Length - n][]; [|Array.Copy(rows, train, n)|]; Array.Copy(rows, n, test, 0, rows.Length - n);")]
    [InlineData("var cut = (int)(rows.Length * 0.8); var train = [|rows.Take(cut)|]; var val = rows.Skip(cut).Take(9); var test = rows.Skip(cut + 9);")]
    [InlineData("var train = [|Enumerable.Take(count: n, source: (rows))|]; var test = rows!.Skip(n);")]
    [InlineData("var (train, test) = ([|rows[..n]|], rows[n..]);")]
    [InlineData("Fit([|rows[..n]|], rows[n..]);")]
    [InlineData("var y = rows.Select(r => (int)r[0]).ToArray(); var trainX = [|rows[..n]|]; var trainY = y[..n]; var testX = rows[n..]; var testY = y[n..];")]
    public Task Reports_parts(string code) => Verify.ReportsAsync(InMethod(Load + code), Library.None);

    // Where the rows come from.
    [Theory]
    [InlineData("var rows = File.ReadLines(path).Select(l => Parse(l)).ToList(); var train = [|rows.GetRange(0, n)|]; var test = rows.GetRange(n, rows.Count - n);")]
    [InlineData("var rows = new List<float[]>(); foreach (var line in File.ReadLines(path)) { rows.Add(Parse(line)); } var train = [|rows.Take(n)|]; var test = rows.Skip(n);")]
    [InlineData("var rows = new List<float[]>(); using (var reader = new StreamReader(path)) { string line; while ((line = reader.ReadLine()) != null) rows.Add(Parse(line)); } var train = [|rows.Take(n)|]; var test = rows.Skip(n);")]
    [InlineData("var rows = new List<float[]>(); using (var reader = new StreamReader(path)) { while (reader.ReadLine() is { } line) rows.Add(Parse(line)); } var train = [|rows.Take(n)|]; var test = rows.Skip(n);")]
    [InlineData("var rows = new List<float[]>(); using (var reader = new StreamReader(path)) { while (await reader.ReadLineAsync() is string { Length: > 0 } line) rows.Add(Parse(line)); } var train = [|rows.Take(n)|]; var test = rows.Skip(n);")]
    [InlineData("var lines = File.ReadAllLines(path); var rows = new float[lines.Length][]; for (var i = 0; i < lines.Length; i++) rows[i] = Parse(lines[i]); var train = [|rows[..n]|]; var test = rows[n..];")]
    [InlineData("var rows = Load(path); var train = [|rows[..n]|]; var test = rows[n..]; float[][] Load(string file) => File.ReadAllLines(file).Select(Parse).ToArray();")]
    [InlineData("var rows = await File.ReadAllLinesAsync(path); var train = [|rows[..n]|]; var test = rows[n..];")]
    [InlineData("var lines = File.ReadLines(path).Skip(1); var train = [|lines.Take(n)|].Select(Parse).ToList(); var test = lines.Skip(n).Select(Parse).ToList();")]
    [InlineData("var rows = File.ReadAllLines(path).Select(Parse).Select(r => (Features: r, Label: r[0])).OrderBy(r => r.Label).ToArray(); var train = [|rows[..n]|]; var test = rows[n..];")]
    [InlineData("var weights = new float[9]; var rng = new Random(1); for (int k = 0; k < 9; k++) weights[k] = rng.NextSingle(); var rows = File.ReadAllLines(path).Select(Parse).ToArray(); var train = [|rows[..n]|]; var test = rows[n..];")]
    public Task Reports_origins(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // Shuffled.
    [InlineData("new Random(1).Shuffle(rows); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("Random.Shared.Shuffle(rows.AsSpan()); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("rows = rows.OrderBy(_ => Random.Shared.Next()).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var s = rows.Shuffle().ToArray(); var train = s[..n]; var test = s[n..];")]
    [InlineData("Mix(rows, new Random(1)); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rng = new Random(1); for (var i = rows.Length - 1; i > 0; i--) { var j = rng.Next(i + 1); (rows[i], rows[j]) = (rows[j], rows[i]); } var train = rows[..n]; var test = rows[n..];")]
    [InlineData("Elsewhere.Prepare(rows); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var s = Elsewhere.Prepared(rows); var train = s[..n]; var test = s[n..];")]
    [InlineData("var shuffled = rows; var train = shuffled[..n]; var test = shuffled[n..];")]
    // An order that is meant.
    [InlineData("var s = rows.OrderBy(r => r[0]).ToArray(); var train = s[..n]; var test = s[n..];")]
    [InlineData("Array.Sort(rows, (a, b) => a[0].CompareTo(b[0])); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var series = rows; var train = series[..n]; var test = series[n..];")]
    [InlineData("var train = Forecast(rows); float[][] Forecast(float[][] all) { var train = all[..9]; var test = all[9..]; return train; }")]
    // No parts of that name, or only one.
    [InlineData("var train = rows[..n]; var more = rows[n..];")]
    [InlineData("var train = rows[..n];")]
    [InlineData("var train = rows[1..n]; var test = rows[n..];")]
    // Either the one or the other.
    [InlineData("float[][] part; if (n > 1) { var train = rows[..n]; part = train; } else { var test = rows[..n]; part = test; }")]
    // By content.
    [InlineData("var train = rows.Where(r => r[0] > 0).ToArray(); var test = rows.Where(r => r[0] <= 0).ToArray();")]
    [InlineData("var train = rows.Where((r, i) => i % 5 != 0).ToArray(); var test = rows.Where((r, i) => i % 5 == 0).ToArray();")]
    public Task Is_silent(string code) => Verify.ReportsAsync(InMethod(Load + code), Library.None);

    [Theory]
    [InlineData("var rows = File.ReadAllLines(\"shuffled.csv\").Select(Parse).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = File.ReadAllLines(\"daily.csv\").Select(Parse).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rng = new Random(1); var rows = Enumerable.Range(0, n).Select(_ => new[] { rng.NextSingle() }).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = new float[n][]; var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = given; var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = File.ReadAllLines(path).Select(l => l.Split(',')).Select(p => new Quote(DateTime.Parse(p[0]), float.Parse(p[1]))).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = new List<float[]>(); while (Console.In.ReadLine() is { } line) rows.Add(Parse(line)); var train = rows.Take(n); var test = rows.Skip(n);")]
    [InlineData("var rows = new List<float[]>(); using (TextReader reader = path == \"-\" ? Console.In : File.OpenText(path)) { while (reader.ReadLine() is { } line) rows.Add(Parse(line)); } var train = rows.Take(n); var test = rows.Skip(n);")]
    public Task Is_silent_about_rows_that_may_stand_in_any_order(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    // Sorted by the label, whatever the order was before.
    [Theory]
    [InlineData("var rows = irises.OrderBy(r => r.Label).ToList(); var train = [|rows.Take(n)|]; var test = rows.Skip(n);")]
    [InlineData("var rows = irises.Where(r => r.Width > 0).OrderByDescending(r => r.Label).ThenBy(r => r.Width).ToArray(); var train = [|rows[..n]|]; var test = rows[n..];")]
    [InlineData("var rows = irises.OrderBy(_ => Random.Shared.Next()).OrderBy(r => r.Label).ToArray(); var train = [|rows[..n]|]; var test = rows[n..];")]
    public Task Reports_rows_that_are_sorted_by_their_label(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var rows = irises.OrderBy(r => r.Label).ToArray(); new Random(1).Shuffle(rows); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = irises.OrderBy(r => r.Label).ToArray(); rows = Mixed(rows); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = irises.OrderBy(r => r.Label).ThenBy(_ => Random.Shared.Next()).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var sorted = irises.OrderBy(r => r.Label).ToArray(); var rows = new Iris[n]; for (var i = 0; i < n; i++) rows[i * 7 % n] = sorted[i]; var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = irises.OrderBy(r => r.Label).Chunk(9).SelectMany(r => r.Reverse()).ToArray(); rows[0] = irises[0]; var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = irises.OrderBy(r => r.Width).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var daily = irises; var rows = daily.OrderBy(r => r.Label).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var rows = irises.OrderBy(r => r.Label).OrderBy(r => r.Width).ToArray(); var train = rows[..n]; var test = rows[n..];")]
    public Task Is_silent_about_rows_that_are_mixed_or_sorted_otherwise(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Is_silent_where_callers_of_another_file_may_have_shuffled() => Verify.ReportsAsync(
        """
        using System.IO;
        using System.Linq;

        public class CrossValidation
        {
            public string[] Rows { get; set; } = File.ReadAllLines("iris.csv");
            public string[] _rows = File.ReadAllLines("iris.csv");

            public void Epochs(string[] rows, int n)
            {
                var train = rows[..n];
                var test = rows[n..];
            }

            public void Fields(int n)
            {
                var train = _rows[..n];
                var test = _rows[n..];
            }

            public void Properties(int n)
            {
                var train = Rows[..n];
                var test = Rows[n..];
            }

            static void Main() => new CrossValidation().Epochs(File.ReadAllLines("iris.csv"), 9);
        }
        """,
        Library.None);

    [Fact]
    public Task Follows_private_fields_and_helpers() => Verify.ReportsAsync(
        """
        using System.IO;
        using System.Linq;

        class CrossValidation
        {
            private readonly string[] _rows = File.ReadAllLines("iris.csv");

            public void Epochs(int n)
            {
                var train = [|_rows[..n]|];
                var test = _rows[n..];
            }

            public void Run() => Fold(File.ReadAllLines("iris.csv"), 9);

            private static void Fold(string[] rows, int n)
            {
                var train = [|rows[..n]|];
                var test = rows[n..];
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Reads_top_level_statements() => Verify.ReportsAsync(
        """
        using System.IO;
        using System.Linq;

        var epochs = 9;
        var learningRate = 0.1;
        string[] rows = [.. File.ReadLines(args[0])];
        var train = [|rows[..^epochs]|];
        var test = rows[^epochs..];
        """,
        Library.None);

    [Fact]
    public Task Is_silent_outside_of_machine_learning() => Verify.ReportsAsync(
        """
        using System.IO;
        using System.Linq;

        static class Station
        {
            static void Depart(int n)
            {
                var waggons = File.ReadAllLines("waggons.txt");
                var train = waggons[..n];
                var test = waggons[n..];
            }
        }
        """,
        Library.None);

    [Theory]
    [InlineData("always", true)]
    [InlineData("never", false)]
    public Task Obeys_the_configured_context(string context, bool reports)
    {
        var code = """
            using System.IO;

            static class Station
            {
                static void Depart(int n)
                {
                    var waggons = File.ReadAllLines("waggons.txt");
                    var train = [|waggons[..n]|];
                    var test = waggons[n..];
                }
            }
            """;
        var program = Verify.Program(reports ? code : code.Replace("[|", string.Empty).Replace("|]", string.Empty), fixedSource: null, Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.context = " + context + "\n"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var train = [|ml.Data.TakeRows(data, 120)|]; var test = ml.Data.SkipRows(data, 120);")]
    [InlineData("IDataView testRows = [|ml.Data.TakeRows(count: 30, input: data)|], trainRows = ml.Data.SkipRows(data, 30);")]
    [InlineData("var cached = ml.Data.Cache(data); var train = [|ml.Data.TakeRows(cached, 120)|]; var test = ml.Data.SkipRows(cached, 120);")]
    public Task Reports_rows_of_a_view(string code) => Verify.ReportsAsync(InMLNet(code), Library.MicrosoftML);

    [Theory]
    [InlineData("data = ml.Data.ShuffleRows(data, seed: 1); var train = ml.Data.TakeRows(data, 120); var test = ml.Data.SkipRows(data, 120);")]
    [InlineData("var rows = ml.Data.ShuffleRows(data); var train = ml.Data.TakeRows(rows, 120); var test = ml.Data.SkipRows(rows, 120);")]
    [InlineData("var split = ml.Data.TrainTestSplit(data); var train = split.TrainSet; var test = split.TestSet;")]
    [InlineData("var train = ml.Data.TakeRows(data, 120);")]
    public Task Is_silent_about_shuffled_views(string code) => Verify.ReportsAsync(InMLNet(code), Library.MicrosoftML);

    [Fact]
    public Task Is_silent_about_types_that_only_look_alike() => Verify.ReportsAsync(
        """
        static class File { public static string[] ReadAllLines(string path) => []; }

        static class CrossValidation
        {
            static void Epochs(int n)
            {
                var rows = File.ReadAllLines("iris.csv");
                var train = rows[..n];
                var test = rows[n..];
            }
        }
        """,
        Library.None);

    [Fact]
    public async Task Is_silent_in_test_projects()
    {
        var program = Verify.Program(InMethod(Load + "var train = rows[..n]; var test = rows[n..];"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly.Location);
        await program.RunAsync();
    }

    [Fact]
    public async Task Is_silent_in_half_typed_code()
    {
        var program = Verify.Program(
            InMethod("var rows = File.ReadAllLines(; var train = rows[..; var test = rows.Skip(n"), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        await program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;

        static class CrossValidation
        {
            static async Task Main(string[] args) => await Epochs(args[0], args.Length, null, null);

            public static async Task Epochs(string path, int n, float[][] given, Iris[] irises)
            {
                await Task.Yield();
                {{code}}
            }

            static float[] Parse(string line) => line.Split(',').Select(float.Parse).ToArray();

            static Iris[] Mixed(Iris[] rows) => rows.OrderBy(_ => Random.Shared.Next()).ToArray();

            static void Fit(ReadOnlySpan<float[]> train, ReadOnlySpan<float[]> test) { }

            static void Mix(float[][] rows, Random rng)
            {
                for (var i = rows.Length - 1; i > 0; i--)
                {
                    var j = rng.Next(i + 1);
                    (rows[i], rows[j]) = (rows[j], rows[i]);
                }
            }
        }

        class Iris
        {
            public float Width { get; set; }
            public int Label { get; set; }
        }

        record Quote(DateTime Date, float Close);

        abstract class Preparation
        {
            public abstract void Prepare(float[][] rows);

            public abstract float[][] Prepared(float[][] rows);
        }

        static partial class Elsewhere
        {
            private static Preparation _preparation;

            public static void Prepare(float[][] rows) => _preparation.Prepare(rows);

            public static float[][] Prepared(float[][] rows) => _preparation.Prepared(rows);
        }
        """;

    private static string InMLNet(string code) =>
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;

        static class CrossValidation
        {
            static void Epochs()
            {
                var ml = new MLContext(1);
                var data = ml.Data.LoadFromTextFile<Row>("iris.csv");
                {{code}}
            }

            class Row { public float Label { get; set; } }
        }
        """;
}
