using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.UnorderedSourceAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.UnorderedSourceCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnorderedSourceCodeFixTests
{
    [Theory]
    [InlineData(
        "var numbers = [|Directory.GetFiles(root)|].Select((path, i) => (path, i)).ToList();",
        "var numbers = Directory.GetFiles(root).Order(StringComparer.Ordinal).Select((path, i) => (path, i)).ToList();")]
    [InlineData(
        "var paths = [|Directory.GetFiles(root)|]; var train = paths[..80];",
        "var paths = Directory.GetFiles(root).Order(StringComparer.Ordinal).ToArray(); var train = paths[..80];")]
    [InlineData(
        "string[] paths = [|Directory.GetFiles(root)|] /* all */; var train = paths[..80];",
        "string[] paths = Directory.GetFiles(root).Order(StringComparer.Ordinal).ToArray() /* all */; var train = paths[..80];")]
    [InlineData(
        "var paths = [|Directory.EnumerateFiles(root)|]; var train = paths.Take(80);",
        "var paths = Directory.EnumerateFiles(root).Order(StringComparer.Ordinal); var train = paths.Take(80);")]
    [InlineData(
        "foreach (var path in [|Directory.GetFiles(root)|]) { ids[path] = ids.Count; }",
        "foreach (var path in Directory.GetFiles(root).Order(StringComparer.Ordinal)) { ids[path] = ids.Count; }")]
    [InlineData(
        "var train = (from path in [|Directory.GetFiles(root)|] where path != root select path).Take(80);",
        "var train = (from path in Directory.GetFiles(root).Order(StringComparer.Ordinal) where path != root select path).Take(80);")]
    [InlineData(
        "var train = [|new DirectoryInfo(root).GetFiles()|].Take(80);",
        "var train = new DirectoryInfo(root).GetFiles().OrderBy(file => file.FullName, StringComparer.Ordinal).Take(80);")]
    [InlineData(
        "foreach (var (token, _) in [|counts|]) { ids[token] = ids.Count; }",
        "foreach (var (token, _) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal)) { ids[token] = ids.Count; }")]
    [InlineData(
        "var train = Path.GetFileName(root) is { } pair ? [|counts|].Take(80) : null;",
        "var train = Path.GetFileName(root) is { } pair ? counts.OrderBy(pair2 => pair2.Key, StringComparer.Ordinal).Take(80) : null;")]
    [InlineData(
        "var samples = Array.ConvertAll([|Directory.GetFiles(root)|], path => new[] { path.Length });",
        "var samples = Array.ConvertAll(Directory.GetFiles(root).Order(StringComparer.Ordinal).ToArray(), path => new[] { path.Length });")]
    [InlineData(
        "var samples = [|root.Split(',').AsParallel()|].Select(line => new[] { line.Length }).ToArray();",
        "var samples = root.Split(',').AsParallel().AsOrdered().Select(line => new[] { line.Length }).ToArray();")]
    public Task The_rows_are_ordered(string before, string after) => Verify.FixesAsync(InLearner(before), InLearner(after), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InLearner(
                """
                var train = [|Directory // of images
                            .GetFiles(root)|] // every one
                            .Take(80); // most
                """).ReplaceLineEndings(lineEnding),
            InLearner(
                """
                var train = Directory // of images
                            .GetFiles(root)
                            .Order(StringComparer.Ordinal) // every one
                            .Take(80); // most
                """).ReplaceLineEndings(lineEnding),
            Library.None);

    [Fact]
    public Task All_sources_of_a_document_are_corrected_at_once() =>
        Verify.FixesAsync(
            InLearner("var train = [|Directory.GetFiles(root)|].Take(80); var testset = [|Directory.GetFiles(root)|].Skip(80); foreach (var path in [|Directory.GetFiles(root)|]) { ids[path] = ids.Count; }"),
            InLearner("var train = Directory.GetFiles(root).Order(StringComparer.Ordinal).Take(80); var testset = Directory.GetFiles(root).Order(StringComparer.Ordinal).Skip(80); foreach (var path in Directory.GetFiles(root).Order(StringComparer.Ordinal)) { ids[path] = ids.Count; }"),
            Library.None);

    [Fact]
    public Task Without_a_using_the_methods_are_named_in_full() =>
        Verify.FixesAsync(
            """
            class Trainer
            {
                public double Loss, LearningRate;
                public int Epochs;

                public void Fit(string root)
                {
                    string[] paths = [|System.IO.Directory.GetFiles(root)|];
                    var train = paths[..80];
                }
            }
            """,
            """
            class Trainer
            {
                public double Loss, LearningRate;
                public int Epochs;

                public void Fit(string root)
                {
                    string[] paths = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Order(System.IO.Directory.GetFiles(root), System.StringComparer.Ordinal));
                    var train = paths[..80];
                }
            }
            """,
            Library.None);

    [Fact]
    public Task An_older_framework_sorts_by_a_key()
    {
        var test = Verify.Program(
            InLearner("var train = [|Directory.GetFiles(root)|].Take(80);"),
            InLearner("var train = Directory.GetFiles(root).OrderBy(text => text, StringComparer.Ordinal).Take(80);"),
            Library.None);
        test.ReferenceAssemblies = TargetFrameworks.NetStandard20;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("var samples = [|bag|].ToArray();")]
    [InlineData(
        """
        var train = [|Directory
        #if !NET
                    .GetFiles(root)|]
        #else
                    .GetFiles(root)
        #endif
                    .Take(80);
        """)]
    public Task No_fix_where_it_would_not_compile_or_nothing_sorts(string code) => Verify.OffersNoFixAsync(InLearner(code), Library.None);

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;

        class Trainer
        {
            public double Loss, LearningRate;
            public int Epochs;

            public void Fit(string root, Dictionary<string, int> ids, ConcurrentBag<float[]> bag, ConcurrentDictionary<string, int> counts)
            {
                {{code}}
            }
        }
        """;
}
