using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A diagnostic that a test expects. Each <c>With…</c> method returns a changed copy; line and column numbers start at 1.
/// </summary>
public readonly struct DiagnosticResult
{
    /// <summary>Expects no diagnostic.</summary>
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    private readonly ImmutableArray<DiagnosticLocation> _spans;
    private readonly string? _message;
    private readonly bool _ignoreMessage;

    /// <summary>Expects a diagnostic with an id and a severity; the message is not compared.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id, severity, DiagnosticOptions.None, null, null, null, [], null, ignoreMessage: false)
    {
    }

    /// <summary>Expects a diagnostic with the id, the default severity and the message of a descriptor.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(
            (descriptor ?? throw new ArgumentNullException(nameof(descriptor))).Id,
            descriptor.DefaultSeverity,
            DiagnosticOptions.None,
            descriptor.MessageFormat,
            null,
            null,
            [],
            null,
            ignoreMessage: false)
    {
    }

    private DiagnosticResult(
        string id,
        DiagnosticSeverity severity,
        DiagnosticOptions options,
        LocalizableString? messageFormat,
        object[]? messageArguments,
        bool? isSuppressed,
        ImmutableArray<DiagnosticLocation> spans,
        string? message,
        bool ignoreMessage)
    {
        Id = id;
        Severity = severity;
        Options = options;
        MessageFormat = messageFormat;
        MessageArguments = messageArguments;
        IsSuppressed = isSuppressed;
        _spans = spans;
        _message = message;
        _ignoreMessage = ignoreMessage;
    }

    /// <summary>The expected id.</summary>
    public string Id { get; }

    /// <summary>The expected severity.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What is left out of the comparison.</summary>
    public DiagnosticOptions Options { get; }

    /// <summary>
    /// The expected message: the one that was set, or else the message format filled with the arguments, or else null,
    /// which expects nothing.
    /// A format that does not fit the arguments is expected as it is.
    /// </summary>
    public string? Message
    {
        get
        {
            if (_ignoreMessage || _message is not null || MessageFormat is null)
            {
                return _message;
            }

            var format = MessageFormat.ToString(CultureInfo.InvariantCulture);
            try
            {
                return string.Format(CultureInfo.InvariantCulture, format, MessageArguments ?? []);
            }
            catch (FormatException)
            {
                // The comparison then shows the format itself beside the real message.
                return format;
            }
        }
    }

    /// <summary>The format of the expected message, or null.</summary>
    public LocalizableString? MessageFormat { get; }

    /// <summary>The arguments of the expected message, or null.</summary>
    public object[]? MessageArguments { get; }

    /// <summary>Whether a <see cref="Diagnostics.DiagnosticSuppressor"/> must suppress the diagnostic; null expects nothing.</summary>
    public bool? IsSuppressed { get; }

    /// <summary>The expected locations: the primary one first, the additional ones behind it.</summary>
    public ImmutableArray<DiagnosticLocation> Spans => _spans.IsDefault ? [] : _spans;

    /// <summary>Whether a location is expected.</summary>
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>Expects a compiler error; the message is not compared.</summary>
    public static DiagnosticResult CompilerError(string identifier)
        => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a compiler warning; the message is not compared.</summary>
    public static DiagnosticResult CompilerWarning(string identifier)
        => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Expects another severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity)
        => new(Id, severity, Options, MessageFormat, MessageArguments, IsSuppressed, Spans, _message, _ignoreMessage);

    /// <summary>Leaves something out of the comparison.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options)
        => new(Id, Severity, options, MessageFormat, MessageArguments, IsSuppressed, Spans, _message, _ignoreMessage);

    /// <summary>Expects these message arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments)
        => new(Id, Severity, Options, MessageFormat, arguments, IsSuppressed, Spans, _message, _ignoreMessage);

    /// <summary>Expects this message; null leaves the message out of the comparison.</summary>
    public DiagnosticResult WithMessage(string? message)
        => new(Id, Severity, Options, MessageFormat, MessageArguments, IsSuppressed, Spans, message, message is null);

    /// <summary>Expects a message of this format.</summary>
    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat)
        => new(Id, Severity, Options, messageFormat, MessageArguments, IsSuppressed, Spans, _message, _ignoreMessage);

    /// <summary>Expects the diagnostic to be suppressed, or not to be; null expects nothing.</summary>
    public DiagnosticResult WithIsSuppressed(bool? isSuppressed)
        => new(Id, Severity, Options, MessageFormat, MessageArguments, isSuppressed, Spans, _message, _ignoreMessage);

    /// <summary>Expects a diagnostic that is located nowhere.</summary>
    public DiagnosticResult WithNoLocation()
        => WithSpans([]);

    /// <summary>Adds a location in the default file, of any length.</summary>
    public DiagnosticResult WithLocation(int line, int column)
        => WithLocation(string.Empty, new LinePosition(line - 1, column - 1));

    /// <summary>Adds a zero-based location in the default file, of any length.</summary>
    public DiagnosticResult WithLocation(LinePosition location)
        => WithLocation(string.Empty, location);

    /// <summary>Adds a location in a file, of any length.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column)
        => WithLocation(path, new LinePosition(line - 1, column - 1));

    /// <summary>Adds a zero-based location in a file, of any length.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location)
        => WithLocation(path, location, DiagnosticLocationOptions.None);

    /// <summary>Adds a zero-based location in a file, of any length, compared with further options.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options)
        => Append(new FileLinePositionSpan(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    /// <summary>Adds the location that the input marks with <c>{|#markupKey:|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey)
        => WithLocation(markupKey, DiagnosticLocationOptions.None);

    /// <summary>Adds the location that the input marks with <c>{|#markupKey:|}</c>, compared with options.</summary>
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options)
    {
        var position = new LinePosition(0, markupKey);
        return Append(new FileLinePositionSpan(string.Empty, position, position), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    /// <summary>Adds a span in the default file.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan(string.Empty, startLine, startColumn, endLine, endColumn);

    /// <summary>Adds a span in a file.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan(new FileLinePositionSpan(
            path,
            new LinePosition(startLine - 1, startColumn - 1),
            new LinePosition(endLine - 1, endColumn - 1)));

    /// <summary>Adds a zero-based span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span)
        => Append(span, DiagnosticLocationOptions.None);

    /// <summary>Adds a zero-based span, compared with options.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options)
        => Append(span, options);

    /// <summary>Puts every location without a path into the file <paramref name="path"/>.</summary>
    public DiagnosticResult WithDefaultPath(string path)
        => WithSpans(Spans.Select(location => IsInDefaultFile(location)
            ? new DiagnosticLocation(new FileLinePositionSpan(path, location.Span.Span), location.Options)
            : location).ToImmutableArray());

    /// <summary>Moves every location down by <paramref name="offset"/> lines.</summary>
    public DiagnosticResult WithLineOffset(int offset)
        => WithSpans(Spans.Select(location => location.MovedBy(offset)).ToImmutableArray());

    /// <inheritdoc/>
    public override string ToString()
    {
        var builder = new StringBuilder();
        if (HasLocation)
        {
            var location = Spans[0];
            if (location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
            {
                builder.Append(CultureInfo.InvariantCulture, $"#{location.Span.StartLinePosition.Character}: ");
            }
            else
            {
                var path = location.Span.Path.Length == 0 ? "?" : location.Span.Path;
                var start = location.Span.StartLinePosition;
                var end = location.Span.EndLinePosition;
                builder.Append(CultureInfo.InvariantCulture, $"{path}({start.Line + 1},{start.Character + 1}");
                builder.Append(location.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength)
                    ? "): "
                    : string.Create(CultureInfo.InvariantCulture, $",{end.Line + 1},{end.Character + 1}): "));
            }
        }

        // The words that compilers use, so that the line can be compared with their output.
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Info => "info",
            _ => "hidden",
        };
        builder.Append(severity).Append(' ').Append(Id);
        if (Message is { } message)
        {
            builder.Append(": ").Append(message);
        }

        return builder.ToString();
    }

    internal DiagnosticResult WithSpans(ImmutableArray<DiagnosticLocation> spans)
        => new(Id, Severity, Options, MessageFormat, MessageArguments, IsSuppressed, spans, _message, _ignoreMessage);

    private static bool IsInDefaultFile(DiagnosticLocation location)
        => location.Span.Path.Length == 0 && !location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey);

    private DiagnosticResult Append(FileLinePositionSpan span, DiagnosticLocationOptions options)
        => WithSpans(Spans.Add(new DiagnosticLocation(span, options)));
}
