using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Tests.Verification;

namespace MLHygiene.Analyzers.Tests.Catalog.Picture;

/// <summary>The lines of a sample in which rules report something, coloured and with what they report.</summary>
internal sealed partial class SampleCode
{
    private SampleCode(IReadOnlyList<Line> lines) => Lines = lines;

    /// <summary>The lines, from the beginning of the first report's paragraph to the last report.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>Reads <c>Program.cs</c> of a sample, compiles it with its other files, and asks the rules.</summary>
    public static async Task<SampleCode> ReadAsync(string sample)
    {
        var program = Mark().Replace(Repository.Read("samples", sample, "Program.cs"), string.Empty);
        using var workspace = new AdhocWorkspace();
        var document = OfferedActions.AddTo(workspace, await AnyProgram.CompileAsync(program), program);
        var project = document.Project;
        foreach (var path in Directory.GetFiles(Repository.PathOf("samples", sample), "*.cs").Where(path => Path.GetFileName(path) != "Program.cs"))
        {
            project = project.AddDocument(Path.GetFileName(path), SourceText.From(await File.ReadAllTextAsync(path))).Project;
        }

        document = project.GetDocument(document.Id)!;
        var text = await document.GetTextAsync();
        var reports = await AnyProgram.ReportsAsync((await project.GetCompilationAsync())!);
        var places = reports.Where(report => report.Severity == DiagnosticSeverity.Warning)
            .OrderBy(report => report.Location.SourceSpan.Start)
            .ToLookup(report => report.Location.GetLineSpan().StartLinePosition.Line);
        var first = places.Min(place => place.Key);
        while (first > 0 && text.Lines[first - 1].Span.Length > 0 && !text.Lines[first - 1].ToString().StartsWith("//", StringComparison.Ordinal))
        {
            first--;
        }

        return new SampleCode([
            .. await Task.WhenAll(Enumerable.Range(first, places.Max(place => place.Key) - first + 1).Select(async number => new Line(
                number + 1, await WordsAsync(document, text.Lines[number]), [.. places[number].Select(report => Noted(report, text.Lines[number]))]))),
        ]);
    }

    private static async Task<IReadOnlyList<Word>> WordsAsync(Document document, TextLine line)
    {
        var spans = await Classifier.GetClassifiedSpansAsync(document, line.Span);
        return
        [
            .. spans.Where(span => !ClassificationTypeNames.AdditiveTypeNames.Contains(span.ClassificationType))
                .Select(span => new Word(
                    span.TextSpan.Start - line.Start, line.Text!.ToString(span.TextSpan), span.ClassificationType)),
        ];
    }

    // What goes on in another line is drawn to the end of the first.
    private static Note Noted(Diagnostic report, TextLine line) => new(
        report.Location.SourceSpan.Start - line.Start,
        Math.Min(report.Location.SourceSpan.End, line.End) - line.Start,
        report.Id,
        report.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    // The marks of the samples are for their tests.
    [GeneratedRegex(" // MLH[0-9]{4}$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    /// <summary>A line of the file.</summary>
    internal sealed record Line(int Number, IReadOnlyList<Word> Words, IReadOnlyList<Note> Notes);

    /// <summary>A token, or a comment.</summary>
    internal sealed record Word(int Column, string Text, string Classification);

    /// <summary>A report: where it stands in its line, and what it says.</summary>
    internal sealed record Note(int Start, int End, string Id, string Message);
}
