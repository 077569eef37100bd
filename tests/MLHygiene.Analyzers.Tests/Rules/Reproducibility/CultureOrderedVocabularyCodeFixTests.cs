using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.CultureOrderedVocabularyAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.CultureOrderedVocabularyCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class CultureOrderedVocabularyCodeFixTests
{
    [Theory]
    [InlineData("foreach (var t in [|tokens.Order()|]) { ids[t] = ids.Count; }", "foreach (var t in tokens.Order(StringComparer.Ordinal)) { ids[t] = ids.Count; }")]
    [InlineData("foreach (var t in [|tokens.OrderBy(x => x)|]) { ids[t] = ids.Count; }", "foreach (var t in tokens.OrderBy(x => x, StringComparer.Ordinal)) { ids[t] = ids.Count; }")]
    [InlineData(
        "foreach (var t in [|Enumerable.OrderBy(keySelector: x => x, source: tokens)|]) { ids[t] = ids.Count; }",
        "foreach (var t in Enumerable.OrderBy(keySelector: x => x, source: tokens, comparer: StringComparer.Ordinal)) { ids[t] = ids.Count; }")]
    [InlineData("foreach (var t in [|tokens.Order(comparer: null)|]) { ids[t] = ids.Count; }", "foreach (var t in tokens.Order(comparer: StringComparer.Ordinal)) { ids[t] = ids.Count; }")]
    [InlineData("var list = tokens.ToList(); [|list.Sort()|]; var id = list.IndexOf(name);", "var list = tokens.ToList(); list.Sort(StringComparer.Ordinal); var id = list.IndexOf(name);")]
    [InlineData("var a = tokens.ToArray(); [|Array.Sort(a)|]; var id = Array.IndexOf(a, name);", "var a = tokens.ToArray(); Array.Sort(a, StringComparer.Ordinal); var id = Array.IndexOf(a, name);")]
    [InlineData(
        "foreach (var t in [|new SortedSet<string>(tokens /* all */)|]) { ids[t] = ids.Count; }",
        "foreach (var t in new SortedSet<string>(tokens /* all */, StringComparer.Ordinal)) { ids[t] = ids.Count; }")]
    [InlineData(
        "SortedSet<string> set = [|new()|]; foreach (var t in set) { ids[t] = ids.Count; }",
        "SortedSet<string> set = new(StringComparer.Ordinal); foreach (var t in set) { ids[t] = ids.Count; }")]
    [InlineData(
        "var set = [|new SortedSet<string> { name }|]; foreach (var t in set) { ids[t] = ids.Count; }",
        "var set = new SortedSet<string>(StringComparer.Ordinal) { name }; foreach (var t in set) { ids[t] = ids.Count; }")]
    [InlineData("var words = [|name.ToLower()|].Split(' ');", "var words = name.ToLowerInvariant().Split(' ');")]
    [InlineData("var words = name?[|.ToUpper()|].Split(' ');", "var words = name?.ToUpperInvariant().Split(' ');")]
    public Task No_culture_decides(string before, string after) => Verify.FixesAsync(InLearner(before), InLearner(after), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InLearner(
                """
                foreach (var t in [|tokens // all
                            .OrderBy(
                                x => x // by text
                            )|]) // sorted
                        { ids[t] = ids.Count; }
                """).ReplaceLineEndings(lineEnding),
            InLearner(
                """
                foreach (var t in tokens // all
                            .OrderBy(
                                x => x, // by text
                                StringComparer.Ordinal
                            )) // sorted
                        { ids[t] = ids.Count; }
                """).ReplaceLineEndings(lineEnding),
            Library.None);

    [Fact]
    public Task All_calls_of_a_document_are_corrected_at_once() =>
        Verify.FixesAsync(
            InLearner("var words = tokens.Select(word => [|word.ToLower()|]); foreach (var t in [|words.Order()|]) { ids[t] = ids.Count; }"),
            InLearner("var words = tokens.Select(word => word.ToLowerInvariant()); foreach (var t in words.Order(StringComparer.Ordinal)) { ids[t] = ids.Count; }"),
            Library.None);

    [Fact]
    public Task A_clause_of_a_query_takes_no_comparer() =>
        Verify.OffersNoFixAsync(
            InLearner("ids = (from token in tokens orderby [|token|] select token).Select((token, id) => (token, id)).ToDictionary(p => p.token, p => p.id);"), Library.None);

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class Trainer
        {
            public double Loss, LearningRate;
            public int Epochs;

            public void Fit(IEnumerable<string> tokens, string name, Dictionary<string, int> ids)
            {
                {{code}}
            }
        }
        """;
}
