using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.UnorderedSourceAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.UnorderedSourceCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnorderedSourceAnalyzerTests
{
    [Theory]
    [InlineData(
        "var labels = {|#0:Directory.GetDirectories(root)|}.Select((folder, label) => (folder, label)).ToDictionary(p => p.folder, p => p.label);",
        "Directory.GetDirectories(root)",
        "each file system decides for itself",
        "Directory.GetDirectories(root).Select((…",
        "numbers by it",
        "Sort with StringComparer.Ordinal")]
    [InlineData(
        "var train = {|#0:lines.AsParallel()|}.Select(Parse).ToArray()[..80];",
        "lines.AsParallel()",
        "threads decide",
        "lines.AsParallel().Select(Parse).ToArra…",
        "divides by it",
        "Keep the order with AsOrdered")]
    [InlineData(
        "var samples = {|#0:bag|}.ToArray();",
        "bag",
        "threads decide",
        "bag.ToArray()",
        "keeps it",
        "Give the rows an order")]
    [InlineData(
        "var ids = new Dictionary<string, int>(); foreach (var token in {|#0:hashed|}) { ids[token] = ids.Count; }",
        "hashed",
        "hashes decide, anew in every process",
        "ids[token] = ids.Count",
        "numbers by it",
        "Sort with StringComparer.Ordinal")]
    [InlineData(
        "var first = {|#0:counts.Keys|}.ToList().IndexOf(name);",
        "counts.Keys",
        "nothing fixes",
        "counts.Keys.ToList().IndexOf(name)",
        "numbers by it",
        "Sort with StringComparer.Ordinal")]
    public Task The_message_names_source_and_use(string code, string source, string decides, string place, string use, string advice)
    {
        var program = Verify.Program(InLearner(code), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.UnorderedSource, source, decides, place, use, advice).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var ids = new Dictionary<string, int>(); foreach (var path in [|Directory.GetFiles(root)|]) { ids.Add(path, ids.Count); }")]
    [InlineData("var ids = new Dictionary<string, int>(); var next = 0; foreach (var path in [|Directory.GetFiles(root)|]) { ids.TryAdd(path, next++); }")]
    [InlineData("var ids = new Dictionary<string, int>(); var next = 0; foreach (var path in [|Directory.GetFiles(root)|]) { ids[path] = next; next++; }")]
    [InlineData("var ids = new Dictionary<string, int>(); foreach (var path in [|Directory.GetFiles(root)|]) { var id = ids.Count + 2; var file = Path.GetFileName(path); ids[file] = id; }")]
    [InlineData("var ids = new Dictionary<string, int>(); var paths = [|Directory.GetFiles(root)|]; for (var i = 0; i < paths.Length; i++) { ids[paths[i]] = i; }")]
    [InlineData("var ids = new Dictionary<string, int>(); var paths = [|Directory.EnumerateFiles(root)|].ToList(); for (var i = 0; i < paths.Count; i++) { var path = paths[i]; ids.Add(path, i); }")]
    [InlineData("var ids = [|Directory.GetDirectories(root)|].Select((path, i) => new { path, i }).ToDictionary(p => p.path, p => p.i);")]
    [InlineData("var ids = [|Directory.GetDirectories(root)|].Select(Path.GetFileName).Index().ToDictionary(p => p.Item, p => p.Index);")]
    [InlineData("var ids = [|Directory.GetDirectories(root)|].Zip(Enumerable.Range(0, 10)).ToDictionary(p => p.First, p => p.Second);")]
    [InlineData("var next = 0; var ids = [|Directory.GetDirectories(root)|].ToDictionary(path => path, path => next++);")]
    [InlineData("var classes = [|Directory.GetDirectories(root)|].Select(Path.GetFileName).ToArray(); var label = Array.IndexOf(classes, name);")]
    [InlineData("var classes = [|new DirectoryInfo(root).GetDirectories()|].Select(d => d.Name).ToList(); var label = classes.FindIndex(c => c == name);")]
    [InlineData("var entries = new List<(string, int)>(); foreach (var path in [|Directory.GetFiles(root)|]) { entries.Add((path, entries.Count)); }")]
    [InlineData("var ids = new Dictionary<string, int>(); foreach (var (token, _) in [|counts|]) { ids[token] = ids.Count; }")]
    [InlineData("var ids = new Dictionary<string, int>(); foreach (var token in [|lines.Distinct().ToImmutableHashSet()|]) { ids[token] = ids.Count; }")]
    [InlineData("var ids = (from token in [|hashed|] where token.Length > 1 select token).Select((token, id) => (token, id)).ToDictionary(p => p.token, p => p.id);")]
    public Task Reported_where_rows_get_numbers(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var files = [|Directory.GetFiles(root)|]; var train = files.Take(80).ToArray(); var test = files.Skip(80).ToArray();")]
    [InlineData("var files = [|Directory.GetFiles(root)|]; var trainFiles = files[..80];")]
    [InlineData("var files = [|Directory.GetFiles(root)|].ToList(); var trainFiles = files.GetRange(0, 80);")]
    [InlineData("var fold = [|Directory.EnumerateFiles(root)|].Where((path, i) => i % 5 == 0).ToList();")]
    [InlineData("IEnumerable<float[]> Rows() { foreach (var path in [|Directory.GetFiles(root)|]) { yield return Parse(path); } } var train = Rows().Take(80).ToList();")]
    [InlineData("var rows = [|lines.AsParallel()|].Where(line => line != \"\").Select(Parse).ToArray(); var trainRows = rows[..80];")]
    public Task Reported_where_rows_are_divided(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var samples = [|Directory.GetFiles(root)|].Select(Parse).ToArray();")]
    [InlineData("var samples = Array.ConvertAll([|Directory.GetFiles(root)|], Parse);")]
    [InlineData("var samples = new List<float[]>(); foreach (var path in [|Directory.GetFiles(root)|]) { samples.Add(Parse(path)); } Console.WriteLine(samples.Count);")]
    [InlineData("var images = new float[9][]; var i = 0; foreach (var path in [|Directory.GetFiles(root)|]) { images[i++] = Parse(path); } Console.WriteLine(images.Length);")]
    [InlineData("float[][] LoadImages() { return [|Directory.GetFiles(root)|].Select(Parse).ToArray(); } LoadImages();")]
    public Task Reported_where_rows_are_kept_as_samples(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var n = Directory.GetFiles(root).Length + Directory.EnumerateFiles(root).Count();")]
    [InlineData("foreach (var path in Directory.GetFiles(root)) { File.Delete(path); }")]
    [InlineData("var only = Directory.GetFiles(root, \"*.zip\").Single(); var some = Directory.GetFiles(root).FirstOrDefault();")]
    [InlineData("var any = Directory.EnumerateFiles(root).Any(path => path == name);")]
    [InlineData("var newest = new DirectoryInfo(root).GetFiles().MaxBy(file => file.LastWriteTimeUtc);")]
    [InlineData("var paths = Directory.GetFiles(root); Console.WriteLine(string.Join(\", \", paths));")]
    [InlineData("var i = 0; foreach (var path in Directory.GetFiles(root)) { Console.WriteLine($\"{i++} {path}\"); }")]
    [InlineData("foreach (var line in Directory.GetFiles(root).Select((path, i) => $\"{i} {path}\")) { Console.WriteLine(line); }")]
    [InlineData("var seen = new HashSet<string>(); foreach (var path in Directory.GetFiles(root)) { seen.Add(path); }")]
    [InlineData("var sizes = new Dictionary<string, long>(); foreach (var path in Directory.GetFiles(root)) { sizes[path] = new FileInfo(path).Length; }")]
    [InlineData("var byName = new Dictionary<string, int>(); foreach (var path in Directory.GetFiles(root)) { byName[path] = path.Length; }")]
    [InlineData("var models = Directory.GetFiles(root).Select(Parse).ToArray();")]
    [InlineData("var mean = Directory.GetFiles(root).Select(Parse).Average(row => row[0]);")]
    public Task Not_reported_where_no_order_counts(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var ids = Directory.GetFiles(root).Order(StringComparer.Ordinal).Select((path, i) => (path, i)).ToList();")]
    [InlineData("var ids = Directory.GetFiles(root).OrderBy(path => path).Select((path, i) => (path, i)).ToList();")]
    [InlineData("var paths = Directory.GetFiles(root); Array.Sort(paths, StringComparer.Ordinal); var train = paths[..80];")]
    [InlineData("var paths = Directory.GetFiles(root).ToList(); paths.Sort(string.CompareOrdinal); var ids = paths.Select((path, i) => (path, i)).ToList();")]
    [InlineData("var ids = new Dictionary<string, int>(); foreach (var path in new SortedSet<string>(Directory.GetFiles(root), StringComparer.Ordinal)) { ids[path] = ids.Count; }")]
    [InlineData("var samples = Directory.GetFiles(root).Select(Parse).ToArray(); var sorted = samples.OrderBy(row => row[0]).ToArray();")]
    [InlineData("var samples = lines.AsParallel().AsOrdered().Select(Parse).ToArray();")]
    [InlineData("var samples = lines.AsParallel().OrderBy(line => line.Length).Select(Parse).ToArray();")]
    public Task Not_reported_where_the_rows_are_ordered(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var ids = ImmutableHashSet.Create(3, 1, 2).Select((n, i) => (n, i)).ToList();")]
    [InlineData("var ids = new ConcurrentDictionary<int, int>().Keys.Select((n, i) => (n, i)).ToList();")]
    [InlineData("var ids = new HashSet<string>(lines).Select((token, i) => (token, i)).ToList();")]
    [InlineData("var ids = new Dictionary<string, int>().Keys.Select((token, i) => (token, i)).ToList();")]
    [InlineData("var ids = ImmutableArray.Create(\"b\", \"a\").Select((token, i) => (token, i)).ToList();")]
    [InlineData("var sum = counts.Values.Sum(); var largest = bag.Max(row => row[0]);")]
    public Task Not_reported_for_collections_whose_order_stays(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Fact]
    public Task A_listing_stays_unordered_behind_AsOrdered() =>
        Verify.ReportsAsync(InLearner("var samples = [|Directory.GetFiles(root)|].AsParallel().AsOrdered().Select(Parse).ToArray();"), Library.None);

    [Fact]
    public Task Not_reported_outside_of_learning() =>
        Verify.ReportsAsync(
            """
            using System.IO;
            using System.Linq;

            static class Menu
            {
                public static (string, int)[] Items(string root) => Directory.GetFiles(root).Select((path, i) => (path, i)).ToArray();
            }
            """,
            Library.None);

    [Fact]
    public Task Not_reported_for_types_of_the_program_s_own() =>
        Verify.ReportsAsync(
            """
            using System.Linq;

            static class Directory { public static string[] GetFiles(string root) => new[] { root }; }

            sealed class Trainer
            {
                public double Loss, LearningRate;
                public int Epochs;
                public (string, int)[] Labels(string root) => Directory.GetFiles(root).Select((path, i) => (path, i)).ToArray();
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_in_new_syntax() =>
        Verify.ReportsAsync(
            """
            using Folder = System.IO.Directory;
            using System.Collections.Generic;
            using System.Linq;

            namespace Vision;

            sealed class Trainer(string root, int epochs, double learningRate)
            {
                private readonly Dictionary<string, int> _labels = [|Folder.GetDirectories(path: root)|].Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i);

                public double Loss(string label) => _labels[label] * learningRate / epochs;

                public string[] TrainFiles() { string[] all = [.. [|Folder.EnumerateFiles(root)|].Take(80)]; return all; }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var ids = Directory.GetFiles(root).Select((path, i) => (path, )).ToList();")]
    [InlineData("foreach (var path in Directory.GetFiles( { ids[path] = ids.Count; }")]
    [InlineData("foreach (var path in counts.Keys) { ids[")]
    public async Task Half_typed_code_throws_nothing(string code) =>
        await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InLearner(code)));

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.IO;
        using System.Linq;

        sealed class Trainer
        {
            public double Loss, LearningRate;
            public int Epochs;

            public void Fit(string root, string name, IEnumerable<string> lines, ConcurrentBag<float[]> bag, ImmutableHashSet<string> hashed, ConcurrentDictionary<string, int> counts)
            {
                {{code}}
            }

            private static float[] Parse(string line) => new[] { (float)line.Length };
        }
        """;
}
