using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Where a diagnostic is expected, and how exactly.</summary>
public readonly struct DiagnosticLocation
{
    /// <summary>Creates a location from zero-based positions in a file.</summary>
    public DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
    {
        Span = span;
        Options = options;
    }

    /// <summary>The file and the zero-based start and end; for a markup key, the key is the character of the start.</summary>
    public FileLinePositionSpan Span { get; }

    /// <summary>How the location is compared.</summary>
    public DiagnosticLocationOptions Options { get; }

    internal DiagnosticLocation MovedBy(int lines)
    {
        var start = Span.StartLinePosition;
        var end = Span.EndLinePosition;
        return new DiagnosticLocation(
            new FileLinePositionSpan(
                Span.Path,
                new LinePosition(start.Line + lines, start.Character),
                new LinePosition(end.Line + lines, end.Character)),
            Options);
    }
}
