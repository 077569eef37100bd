using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.CultureOrderedVocabularyAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.CultureOrderedVocabularyCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class CultureOrderedVocabularyAnalyzerTests
{
    [Theory]
    [InlineData(
        "foreach (var token in {|#0:tokens.Order()|}) { ids[token] = ids.Count; }",
        "tokens.Order()",
        "sorts text",
        "ids[token] = ids.Count",
        "gives numbers by that order",
        "Pass StringComparer.Ordinal")]
    [InlineData(
        "var train = {|#0:tokens.Order()|}.Take(80);",
        "tokens.Order()",
        "sorts text",
        "tokens.Order().Take(80)",
        "divides rows by that order",
        "Pass StringComparer.Ordinal")]
    [InlineData(
        "ids = (from token in tokens orderby {|#0:token|} select token).Select((token, id) => (token, id)).ToDictionary(p => p.token, p => p.id);",
        "orderby token",
        "sorts text",
        "(from token in tokens orderby token sel…",
        "gives numbers by that order",
        "Pass StringComparer.Ordinal")]
    [InlineData(
        "var words = {|#0:name.ToLower()|}.Split(' ');",
        "name.ToLower()",
        "changes letters",
        "= name.ToLower().Split(' ')",
        "takes them for a token",
        "Call ToLowerInvariant")]
    public Task The_message_names_the_call_and_the_use(string code, string call, string does, string place, string use, string advice)
    {
        var program = Verify.Program(InLearner(code), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.CultureOrderedVocabulary, call, does, place, use, advice).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("foreach (var token in [|tokens.OrderBy(t => t)|]) { ids.Add(token, ids.Count); }")]
    [InlineData("foreach (var token in [|tokens.OrderDescending()|].ToArray()) { ids.TryAdd(token, ids.Count); }")]
    [InlineData("foreach (var token in [|Enumerable.OrderBy(keySelector: t => t, source: tokens)|]) { ids[token] = ids.Count; }")]
    [InlineData("foreach (var token in [|tokens.Order(comparer: null)|]) { ids[token] = ids.Count; }")]
    [InlineData("ids = [|counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)|].Select((pair, id) => (pair.Key, id)).ToDictionary(p => p.Key, p => p.id);")]
    [InlineData("ids = (from token in tokens orderby [|token|] select token).Select((token, id) => (token, id)).ToDictionary(p => p.token, p => p.id);")]
    [InlineData("var list = tokens.ToList(); [|list.Sort()|]; var id = list.IndexOf(name);")]
    [InlineData("var list = tokens.ToList(); [|list.Sort(comparer: null)|]; var id = list.BinarySearch(name);")]
    [InlineData("var array = tokens.ToArray(); [|Array.Sort(array)|]; for (var i = 0; i < array.Length; i++) { ids[array[i]] = i; }")]
    [InlineData("var set = [|new SortedSet<string>(tokens)|]; foreach (var token in set) { ids[token] = ids.Count; }")]
    [InlineData("SortedSet<string> set = [|new()|]; set.UnionWith(tokens); ids = set.Select((token, id) => (token, id)).ToDictionary(p => p.token, p => p.id);")]
    [InlineData("var sorted = [|new SortedDictionary<string, int>(counts)|]; foreach (var token in sorted.Keys) { ids[token] = ids.Count; }")]
    [InlineData("var sorted = [|new SortedList<string, int> { { \"a\", 1 } }|]; foreach (var (token, _) in sorted) { ids[token] = ids.Count; }")]
    [InlineData("var classes = [|System.IO.Directory.GetDirectories(name).OrderBy(path => path)|].ToArray(); var label = Array.IndexOf(classes, name);")]
    [InlineData("var trainFiles = [|System.IO.Directory.GetFiles(name).OrderBy(path => path)|].Take(80).ToList();")]
    public Task Reported_where_sorted_text_gets_numbers(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var words = [|name.ToLower()|].Split(' ');")]
    [InlineData("var token = [|name.Trim().ToUpper()|];")]
    [InlineData("var words = tokens.Select(word => [|word.ToLower()|]).ToList();")]
    [InlineData("var vocabulary = new Dictionary<string, int>(); foreach (var text in tokens) { vocabulary.TryAdd([|text.ToLower()|], vocabulary.Count); }")]
    [InlineData("var words = name?[|.ToLower()|].Split(' ');")]
    [InlineData("string[] Tokenize(string text) => [|text.ToLower()|].Split(' ');")]
    public Task Reported_where_the_case_of_a_token_changes(string code) =>
        Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("foreach (var token in tokens.Order(StringComparer.Ordinal)) { ids[token] = ids.Count; }")]
    [InlineData("foreach (var token in tokens.OrderBy(t => t, StringComparer.CurrentCulture)) { ids[token] = ids.Count; }")]
    [InlineData("foreach (var token in new SortedSet<string>(tokens, StringComparer.Ordinal)) { ids[token] = ids.Count; }")]
    [InlineData("var list = tokens.ToList(); list.Sort(string.CompareOrdinal); var id = list.IndexOf(name);")]
    [InlineData("var list = tokens.ToList(); list.Sort(StringComparer.Ordinal); var id = list.IndexOf(name);")]
    [InlineData("foreach (var token in tokens.OrderBy(t => t.Length)) { ids[token] = ids.Count; }")]
    [InlineData("foreach (var n in ids.Values.Order()) { ids[n.ToString()] = ids.Count; }")]
    [InlineData("foreach (var token in tokens.Order().OrderBy(t => t, StringComparer.Ordinal)) { ids[token] = ids.Count; }")]
    [InlineData("var list = tokens.ToList(); list.Sort(); list.Sort(StringComparer.Ordinal); var id = list.IndexOf(name);")]
    public Task Not_reported_where_no_culture_decides(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("foreach (var token in tokens.Order()) { Console.WriteLine(token); }")]
    [InlineData("Console.WriteLine(string.Join(' ', tokens.Order()));")]
    [InlineData("var list = tokens.ToList(); var id = list.IndexOf(name); list.Sort(); Console.WriteLine(string.Join(' ', list));")]
    [InlineData("var i = 0; foreach (var token in tokens.Order()) { Console.WriteLine($\"{i++} {token}\"); }")]
    [InlineData("var set = new SortedSet<string>(tokens); var has = set.Contains(name);")]
    [InlineData("var samples = tokens.Order().Select(token => new[] { token.Length }).ToArray();")]
    public Task Not_reported_where_the_order_gives_no_numbers(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var words = name.ToLowerInvariant().Split(' ');")]
    [InlineData("var words = name.ToLower(System.Globalization.CultureInfo.CurrentCulture).Split(' ');")]
    [InlineData("var isStop = tokens.Contains(name.ToLower());")]
    [InlineData("Console.WriteLine($\"word {name.ToUpper()}\");")]
    [InlineData("var extension = System.IO.Path.GetExtension(name).ToLower();")]
    [InlineData("var same = tokens.Where(token => token.ToLower() == name).ToList();")]
    public Task Not_reported_where_no_token_is_made(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Fact]
    public Task Not_reported_outside_of_learning() =>
        Verify.ReportsAsync(
            """
            using System.Linq;

            static class Menu
            {
                public static (string, int)[] Items(string[] words) => words.Order().Select((word, i) => (word.ToLower(), i)).ToArray();
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_in_new_syntax() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;
            using Words = System.Collections.Generic.SortedSet<string>;

            namespace Text;

            sealed class Trainer(IEnumerable<string> corpus, int epochs, double learningRate)
            {
                private readonly Words _words = [|new(corpus)|];

                public Dictionary<string, int> Ids() => _words.Select((word, id) => (word, id)).ToDictionary(p => p.word, p => p.id);

                public double Loss() => learningRate / epochs;
            }
            """,
            Library.None);

    [Theory]
    [InlineData("foreach (var token in tokens.Order( { ids[token] = ids.Count; }")]
    [InlineData("var words = name.ToLower(")]
    [InlineData("var set = new SortedSet<string>(; foreach (var token in set) { ids[token] = ")]
    public async Task Half_typed_code_throws_nothing(string code) =>
        await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InLearner(code)));

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        sealed class Trainer
        {
            public double Loss, LearningRate;
            public int Epochs;

            public void Fit(IEnumerable<string> tokens, string name, Dictionary<string, int> ids, Dictionary<string, int> counts)
            {
                {{code}}
            }
        }
        """;
}
