using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>
/// A piece of data that a file writes where it is kept: the values of a text that is put together for no reader but a program. Messages, logs
/// and reports are for people.
/// </summary>
internal sealed class WrittenData
{
    private static readonly ImmutableHashSet<string> Logs = IdentifierWords.List("log", "logs", "logger", "logging", "report", "console", "debug", "trace", "print");
    private static readonly ImmutableHashSet<string> Saves = IdentifierWords.List("save", "saves", "export", "exports", "serialize", "persist", "store", "checkpoint", "csv", "tsv");
    private static readonly string[] TableEndings = { ".csv", ".tsv" };
    private static readonly string[] PageEndings = { ".log", ".md", ".html", ".htm" };

    private WrittenData(WrittenText written, FormattedText text, ImmutableArray<TextPart> values)
    {
        Written = written;
        Text = text;
        Values = values;
    }

    /// <summary>Where it is written.</summary>
    public WrittenText Written { get; }

    /// <summary>The text that the values become.</summary>
    public FormattedText Text { get; }

    /// <summary>The values that do not stand in a message.</summary>
    public ImmutableArray<TextPart> Values { get; }

    /// <summary>What a file writes, each text once, whoever reads it.</summary>
    /// <param name="apis">What puts text together and writes it.</param>
    /// <param name="file">The code of the file.</param>
    /// <param name="savesMessages">Whether a method that is named for saving something writes all that it writes for a program.</param>
    public static IEnumerable<WrittenData> In(ApiTable apis, FileOperations file, bool savesMessages = false)
    {
        var data = new TextPieces(apis, file);
        var all = new TextPieces(apis, file, withMessages: true);
        var seen = new HashSet<IOperation>();
        foreach (var written in WrittenText.In(apis, file))
        {
            var pieces = savesMessages && StatementNames.OfFunctions(file, written.Call).Any(IsSaving) ? all : data;
            foreach (var piece in pieces.Of(written.Text))
            {
                if (FormattedText.Find(apis, piece) is { } text && pieces.ValuesOf(text).ToImmutableArray() is { IsEmpty: false } values && seen.Add(piece))
                {
                    yield return new WrittenData(written, text, values);
                }
            }
        }
    }

    /// <summary>Whether a function is named for saving something.</summary>
    public static bool IsSaving(string function) => IdentifierWords.HasAny(function, Saves);

    /// <summary>Whether it is data.</summary>
    public bool Is(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene) =>
        IsKept(file)
        && (IsLearning(context, hygiene)
            || Written.Target == WriterTarget.File && IsTableRow(hygiene.Apis) && hygiene.Options.Get(RuleOptions.Context, file.Tree) != ContextMode.Never);

    /// <summary>Whether it is written for a program to read: to no console that somebody may hand over, and to no log.</summary>
    public bool IsKept(FileOperations file) => (Written.Target != WriterTarget.Writer || StatementNames.OfFunctions(file, Written.Call).Any(IsSaving)) && !IsForPeople(file);

    /// <summary>Whether the code that writes it, or the code that makes its text, speaks of machine learning.</summary>
    public bool IsLearning(SemanticModelAnalysisContext context, HygieneContext hygiene) =>
        hygiene.Gate.Admits(context, Text.Operation.Syntax.SpanStart) || hygiene.Gate.Admits(context, Written.Call.Syntax.SpanStart);

    /// <summary>Whether a comma stands right beside one of the values, as between the columns of a table.</summary>
    public bool HasComma(ApiTable apis) =>
        Text.Call?.OperandOf("separator")?.ConstantValue.Value is "," or ','
        || Text.Parts.Select((part, place) => (part, place))
            .Any(one => Values.Contains(one.part) && Text.Around(apis, one.place) is var (before, after)
                && (before.EndsWith(",", StringComparison.Ordinal) || after.StartsWith(",", StringComparison.Ordinal)));

    // A log is kept for people, unless its name says that it is a table.
    private bool IsForPeople(FileOperations file)
    {
        var paths = Written.Ways.Select(way => way.ConstantText()).ToList();
        return !paths.Exists(path => EndsInOne(path, TableEndings))
            && (paths.Exists(path => EndsInOne(path, PageEndings) || IdentifierWords.HasAny(path, Logs))
                || Written.Ways.Select(way => way.Variable()?.Name).OfType<string>()
                    .Concat(StatementNames.OfFunctionsAndType(file, Written.Call))
                    .Any(name => IdentifierWords.HasAny(name, Logs)));
    }

    private static bool EndsInOne(string path, IEnumerable<string> endings) => endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // 1.5,2.5: wherever a comma is the decimal point, these are four columns, whatever the program is about.
    private bool IsTableRow(ApiTable apis) =>
        HasComma(apis)
        && (Text.Parts.Count(part => part.Value is not null) > 1 || Values.Any(value => PrintedValue.IsRow(apis, value)))
        && Text.Parts.All(part => part.Literal is null || !part.Literal.Any(letter => char.IsLetter(letter) || letter == ' '));
}
