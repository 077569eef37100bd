using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Takes the markup out of the files of a state and turns it into expected diagnostics and location keys.</summary>
internal sealed class MarkupProcessor(
    MarkupMode mode,
    MarkupOptions options,
    DiagnosticDescriptor? defaultDiagnostic,
    ImmutableArray<DiagnosticDescriptor> supportedDiagnostics,
    ImmutableArray<string> fixableDiagnostics)
{
    private const DiagnosticOptions MarkupDiagnosticOptions
        = DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity;

    private readonly Dictionary<int, FileLinePositionSpan> _keys = new();

    internal List<DiagnosticResult> ExpectedDiagnostics { get; } = new();

    internal void Process(SourceFileCollection files)
    {
        if (mode == MarkupMode.None)
        {
            return;
        }

        for (var i = 0; i < files.Count; i++)
        {
            var (path, content) = files[i];
            var file = Parse(path, content.ToString());
            var text = file.Spans.IsEmpty && file.Positions.IsEmpty
                ? content
                : SourceText.From(file.Text, content.Encoding, content.ChecksumAlgorithm);
            files[i] = (path, text);
            foreach (var position in file.Positions)
            {
                Expect(GetDefault(path), Locate(path, text, new TextSpan(position, 0)), DiagnosticLocationOptions.IgnoreLength);
            }

            foreach (var (name, span) in file.Spans)
            {
                var location = Locate(path, text, span);
                if (name.StartsWith('#'))
                {
                    AddKey(path, name, location);
                }
                else
                {
                    Expect(name.Length == 0 ? GetDefault(path) : GetNamed(path, name), location, DiagnosticLocationOptions.None);
                }
            }
        }
    }

    /// <summary>Returns <paramref name="expected"/> with the locations that its keys stand for.</summary>
    internal DiagnosticResult ResolveKeys(DiagnosticResult expected)
        => expected.WithSpans(expected.Spans.Select(location =>
        {
            if (!location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
            {
                return location;
            }

            var key = location.Span.StartLinePosition.Character;
            if (!_keys.TryGetValue(key, out var span))
            {
                var known = _keys.Count == 0 ? "it marks no keys" : "it marks " + string.Join(", ", _keys.Keys.Order().Select(FormatKey));
                throw new InvalidOperationException(
                    $"The expected diagnostic '{expected.Id}' is located at {FormatKey(key)}, which the input does not mark; {known}.");
            }

            return new DiagnosticLocation(span, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey);
        }).ToImmutableArray());

    private static FileLinePositionSpan Locate(string path, SourceText text, TextSpan span)
        => new(path, text.Lines.GetLinePositionSpan(span));

    private static string FormatKey(int key)
        => string.Create(CultureInfo.InvariantCulture, $"'#{key}'");

    // The argument that is wrong is a file of the test, not a parameter of a method.
#pragma warning disable MA0015 // Specify the parameter name in ArgumentException
    private static ArgumentException Error(string path, string message, Exception? inner = null)
        => new($"{path}: {message}", inner);
#pragma warning restore MA0015

    private MarkupFile Parse(string path, string content)
    {
        try
        {
            return MarkupFile.Parse(content, options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
        }
        catch (ArgumentException exception)
        {
            throw Error(path, exception.Message, exception);
        }
    }

    private void AddKey(string path, string name, FileLinePositionSpan location)
    {
        if (!int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var key))
        {
            throw Error(path, $"the location key '{name}' is not a number.");
        }

        if (!_keys.TryAdd(key, location))
        {
            throw Error(path, $"the location key '{name}' is marked twice; a key names one location in all files.");
        }
    }

    private DiagnosticResult GetDefault(string path)
    {
        // The span expects nothing, so that it needs no descriptor either.
        if (mode == MarkupMode.Ignore)
        {
            return default;
        }

        return defaultDiagnostic is not null
            ? new DiagnosticResult(defaultDiagnostic)
            : throw new InvalidOperationException(
                $"{path}: markup without an id needs a first analyzer that supports exactly one diagnostic. "
                + "Write '{|ID:text|}', or set MarkupOptions.UseFirstDescriptor.");
    }

    private DiagnosticResult GetNamed(string path, string id)
    {
        var descriptors = supportedDiagnostics.Where(descriptor => string.Equals(descriptor.Id, id, StringComparison.Ordinal)).ToList();
        return descriptors.Count switch
        {
            0 => DiagnosticResult.CompilerError(id),
            1 => new DiagnosticResult(descriptors[0]),
            _ when mode == MarkupMode.Ignore || options.HasFlag(MarkupOptions.UseFirstDescriptor) => new DiagnosticResult(descriptors[0]),
            _ => throw new InvalidOperationException(
                $"{path}: the analyzers support {descriptors.Count} diagnostics with the id '{id}'. "
                + "Expect the diagnostic explicitly at a '{|#0:text|}', or set MarkupOptions.UseFirstDescriptor."),
        };
    }

    private void Expect(DiagnosticResult expected, FileLinePositionSpan location, DiagnosticLocationOptions locationOptions)
    {
        if (mode == MarkupMode.Ignore
            || (mode == MarkupMode.IgnoreFixable && fixableDiagnostics.Contains(expected.Id, StringComparer.Ordinal)))
        {
            return;
        }

        ExpectedDiagnostics.Add(expected.WithMessage(null).WithOptions(MarkupDiagnosticOptions).WithSpan(location, locationOptions));
    }
}
