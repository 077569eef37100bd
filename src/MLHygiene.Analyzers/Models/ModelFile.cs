using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Models;

/// <summary>
/// What one model file states: text only, so that it can outlive any compilation. docs/models.md has the grammar.
/// </summary>
internal sealed class ModelFile
{
    private static readonly char[] Blanks = { ' ', '\t' };

    private ModelFile(ImmutableArray<ModelEntry> entries, ImmutableArray<ModelProblem> problems)
    {
        Entries = entries;
        Problems = problems;
    }

    public ImmutableArray<ModelEntry> Entries { get; }

    /// <summary>The lines that could not be read.</summary>
    public ImmutableArray<ModelProblem> Problems { get; }

    /// <summary>Reads a file. A line that cannot be read becomes one of the <see cref="Problems"/>; the others still work.</summary>
    public static ModelFile Parse(SourceText text)
    {
        var entries = ImmutableArray.CreateBuilder<ModelEntry>();
        var problems = ImmutableArray.CreateBuilder<ModelProblem>();
        string? requiredType = null;
        foreach (var line in text.Lines)
        {
            var words = Words(text, line.Span);
            if (words.Length == 0)
            {
                continue;
            }

            if (string.Equals(words[0].Text, "when", StringComparison.Ordinal))
            {
                requiredType = ParseWhen(words, problems);
            }
            else if (ParseEntry(words, requiredType, problems) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return new ModelFile(entries.ToImmutable(), problems.ToImmutable());
    }

    private static string? ParseWhen(ImmutableArray<Word> words, ImmutableArray<ModelProblem>.Builder problems)
    {
        if (words.Length == 2 && ApiId.IsType(words[1].Text))
        {
            return words[1].Text;
        }

        problems.Add(new ModelProblem(
            Whole(words),
            "'when' takes the documentation id of one type, such as 'when T:MyCompany.Data.Splitter'; the lines below it are read as if it were not there"));
        return null;
    }

    private static ModelEntry? ParseEntry(
        ImmutableArray<Word> words, string? requiredType, ImmutableArray<ModelProblem>.Builder problems)
    {
        if (RoleGrammar.Find(words[0].Text) is not { } grammar)
        {
            problems.Add(new ModelProblem(
                words[0].Span,
                $"'{words[0].Text}' is not a role; expected one of {List(RoleGrammar.All.Select(known => known.Word))}"));
            return null;
        }

        if (words.Length < 2)
        {
            problems.Add(new ModelProblem(
                words[0].Span,
                $"The role '{grammar.Word}' names no API; expected a documentation id, such as 'M:MyCompany.Data.Splitter.Split(*)'"));
            return null;
        }

        if (ApiId.Parse(words[1].Text) is not { } id)
        {
            problems.Add(new ModelProblem(
                words[1].Span,
                $"'{words[1].Text}' is not the documentation id of a member; "
                + "expected 'M:', 'P:' or 'F:', the full name, and for a method its parameters or '(*)' for every overload"));
            return null;
        }

        return ParseFacts(words, grammar, problems) is { } facts
            ? new ModelEntry(grammar, id, facts, requiredType, Whole(words))
            : null;
    }

    private static ImmutableDictionary<string, string>? ParseFacts(
        ImmutableArray<Word> words, RoleGrammar grammar, ImmutableArray<ModelProblem>.Builder problems)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var word in words.Skip(2))
        {
            var equals = word.Text.IndexOf('=');
            var name = equals < 0 ? word.Text : word.Text.Substring(0, equals);
            var value = equals < 0 ? string.Empty : word.Text.Substring(equals + 1);
            if (Problem(grammar, name, value, facts) is { } problem)
            {
                problems.Add(new ModelProblem(word.Span, problem));
                return null;
            }

            facts.Add(name, value);
        }

        if (grammar.Facts.FirstOrDefault(fact => fact.IsRequired && !facts.ContainsKey(fact.Name)) is { } missing)
        {
            problems.Add(new ModelProblem(Whole(words), $"The role '{grammar.Word}' needs the fact '{missing.Name}={Expected(missing)}'"));
            return null;
        }

        return facts.ToImmutable();
    }

    private static string? Problem(RoleGrammar grammar, string name, string value, ImmutableDictionary<string, string>.Builder facts)
    {
        if (grammar.Facts.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal)) is not { } fact)
        {
            return grammar.Facts.IsEmpty
                ? $"The role '{grammar.Word}' takes no facts, but '{name}' follows"
                : $"The role '{grammar.Word}' has no fact '{name}'; expected one of {List(grammar.Facts.Select(known => known.Name))}";
        }

        if (facts.ContainsKey(name))
        {
            return $"The fact '{name}' is stated twice";
        }

        var isValid = fact.Kind switch
        {
            FactKind.Choice => fact.Choices.Contains(value, StringComparer.Ordinal),
            FactKind.Method => ApiId.Parse(value) is not null,
            FactKind.Type => ApiId.IsType(value),
            _ => value.Length > 0,
        };
        return isValid ? null : $"The fact '{name}' has the value '{value}'; expected {Expected(fact)}";
    }

    private static string Expected(FactGrammar fact) => fact.Kind switch
    {
        FactKind.Choice => string.Join("|", fact.Choices),
        FactKind.Method => "the documentation id of a method",
        FactKind.Type => "the documentation id of a type",
        FactKind.ParameterPath => "the name of a parameter, or parameter.Member",
        _ => "the name of a parameter, or 'this'",
    };

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => "'" + name + "'"));

    private static TextSpan Whole(ImmutableArray<Word> words) =>
        TextSpan.FromBounds(words[0].Span.Start, words[words.Length - 1].Span.End);

    private static ImmutableArray<Word> Words(SourceText text, TextSpan line)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var content = text.ToString(line);
        var position = 0;

        // Only a '#' that begins a word begins a comment: constructors are written '#ctor'.
        while (position < content.Length && content[position] != '#')
        {
            var end = content.IndexOfAny(Blanks, position);
            end = end < 0 ? content.Length : end;
            if (end > position)
            {
                words.Add(new Word(content.Substring(position, end - position), new TextSpan(line.Start + position, end - position)));
            }

            position = end + 1;
        }

        return words.ToImmutable();
    }

    private readonly struct Word
    {
        public Word(string text, TextSpan span)
        {
            Text = text;
            Span = span;
        }

        public string Text { get; }

        public TextSpan Span { get; }
    }
}
