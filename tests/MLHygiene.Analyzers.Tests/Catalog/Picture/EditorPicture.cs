using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;

namespace MLHygiene.Analyzers.Tests.Catalog.Picture;

/// <summary>Draws code as an editor shows it: coloured, with a squiggle below what a rule reports and the message beneath the line.</summary>
internal sealed class EditorPicture
{
    private const double CharWidth = 7.8;
    private const double SmallCharWidth = 6.9;
    private const int LineHeight = 21;
    private const int Width = 960;
    private const int Left = 56;
    private const int BarHeight = 36;

    private readonly PictureTheme _theme;
    private readonly StringBuilder _svg = new();
    private double _y = BarHeight + 10;

    private EditorPicture(PictureTheme theme) => _theme = theme;

    /// <summary>The picture, as SVG.</summary>
    public static string Draw(string title, SampleCode code, PictureTheme theme)
    {
        var picture = new EditorPicture(theme);
        foreach (var line in code.Lines)
        {
            picture.AddLine(line);
        }

        return picture.Finish(title);
    }

    private void AddLine(SampleCode.Line line)
    {
        var baseline = _y + 15;
        Add($"""<text x="{Left - 16}" y="{baseline}" fill="{_theme.Faint}" text-anchor="end">{line.Number}</text>""");
        foreach (var word in line.Words)
        {
            Add($"""<text x="{X(word.Column)}" y="{baseline}" fill="{_theme.ColourOf(word.Classification)}" textLength="{word.Text.Length * CharWidth}" xml:space="preserve">{Escaped(word.Text)}</text>""");
        }

        foreach (var note in line.Notes)
        {
            AddSquiggle(note, baseline + 5);
        }

        _y += LineHeight;
        foreach (var note in line.Notes)
        {
            AddMessage(note);
        }
    }

    private void AddSquiggle(SampleCode.Note note, double y)
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{X(note.Start)} {y}");
        var waves = (int)Math.Round((note.End - note.Start) * CharWidth / 4);
        for (var wave = 0; wave < waves; wave++)
        {
            path.Append(wave % 2 == 0 ? "q2 -4 4 0" : "q2 4 4 0");
        }

        Add($"""<path d="{path}" fill="none" stroke="{_theme.Warning}" stroke-width="1.3"/>""");
    }

    private void AddMessage(SampleCode.Note note)
    {
        var x = X(note.Start);
        var right = Width - 20;
        var lines = Wrapped($"{note.Id}: {note.Message}", (int)((right - x - 24) / SmallCharWidth));
        var height = (lines.Count * 17) + 11;
        _y += 4;
        Add($"""<rect x="{x}" y="{_y}" width="{right - x}" height="{height}" rx="4" fill="{_theme.Note}"/>""");
        Add($"""<rect x="{x}" y="{_y}" width="3" height="{height}" rx="1.5" fill="{_theme.Warning}"/>""");
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            Add($"""<text x="{x + 13}" y="{_y + 18 + (index * 17)}" fill="{_theme.NoteText}" font-size="11.5" textLength="{line.Length * SmallCharWidth}" xml:space="preserve">{Bold(note.Id, line)}</text>""");
        }

        _y += height + 6;
    }

    private string Finish(string title)
    {
        var height = _y + 10;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace" font-size="13">
            <title>{Escaped(title)}</title>
            <rect x="0.5" y="0.5" width="{Width - 1}" height="{height - 1}" rx="8" fill="{_theme.Page}" stroke="{_theme.Frame}"/>
            <path d="M1 {BarHeight}V9a8 8 0 0 1 8 -8H{Width - 9}a8 8 0 0 1 8 8V{BarHeight}z" fill="{_theme.Bar}"/>
            <path d="M1 {BarHeight}H{Width - 1}" stroke="{_theme.Frame}"/>
            <text x="20" y="23" fill="{_theme.Text}" font-size="12">{Escaped(title)}</text>
            {_svg}</svg>

            """);
    }

    private void Add(FormattableString element) => _svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static double X(int column) => Math.Round(Left + (column * CharWidth), 1);

    private static string Escaped(string text) => SecurityElement.Escape(text);

    private static string Bold(string id, string line) =>
        Escaped(line).Replace(id, $"""<tspan font-weight="bold">{id}</tspan>""", StringComparison.Ordinal);

    private static List<string> Wrapped(string text, int width)
    {
        var lines = new List<string> { string.Empty };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length == 0)
            {
                lines[^1] = word;
            }
            else if (lines[^1].Length + 1 + word.Length <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
