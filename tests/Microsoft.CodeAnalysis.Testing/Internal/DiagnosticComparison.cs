using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares the diagnostics that were found with those that are expected.</summary>
internal sealed class DiagnosticComparison(
    ImmutableArray<DiagnosticAnalyzer> analyzers,
    string defaultPath,
    IVerifier verifier,
    Action<Diagnostic, DiagnosticResult, IVerifier>? diagnosticVerifier)
{
    /// <summary>Fails unless each expected diagnostic was found, and nothing else.</summary>
    internal void Verify(ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual)
    {
        var matches = DiagnosticMatcher.Match(
            expected,
            actual,
            (result, diagnostic) => FindDifferences(result, diagnostic).Select(item => item.Weight));
        if (expected.Length != actual.Length)
        {
            var unmatchedExpected = expected.Where((_, index) => matches[index] is null).Select(result => $"    {result}\n");
            var unmatchedActual = actual.Except(matches.OfType<Diagnostic>()).ToImmutableArray();
            verifier.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"Mismatch between number of diagnostics returned, expected \"{expected.Length}\" actual \"{actual.Length}\"\n"
                    + $"\nExpected and not found:\n{OrNone(string.Concat(unmatchedExpected))}"
                    + $"\nFound and not expected:\n{DiagnosticCodeWriter.Write(analyzers, defaultPath, unmatchedActual)}"
                    + $"\nAll diagnostics that were found:\n{DiagnosticCodeWriter.Write(analyzers, defaultPath, actual)}"));
        }

        for (var i = 0; i < expected.Length; i++)
        {
            VerifyPair(expected[i], matches[i]!);
        }
    }

    private static string OrNone(string text) => text.Length == 0 ? "    (none)\n" : text;

    private void VerifyPair(DiagnosticResult expected, Diagnostic actual)
    {
        foreach (var (_, message) in FindDifferences(expected, actual))
        {
            var code = DiagnosticCodeWriter.Write(analyzers, defaultPath, actual);
            verifier.Fail($"{message}\n\nExpected diagnostic:\n    {expected}\nActual diagnostic:\n{code}");
        }

        diagnosticVerifier?.Invoke(actual, expected, verifier);
    }

    private static IEnumerable<(int Weight, string Message)> FindDifferences(DiagnosticResult expected, Diagnostic actual)
    {
        foreach (var message in FindLocationDifferences(expected, actual))
        {
            yield return (8, message);
        }

        if (!string.Equals(expected.Id, actual.Id, StringComparison.Ordinal))
        {
            yield return (4, $"Expected diagnostic id to be \"{expected.Id}\" was \"{actual.Id}\"");
        }

        if (!expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) && expected.Severity != actual.Severity)
        {
            yield return (2, $"Expected diagnostic severity to be \"{expected.Severity}\" was \"{actual.Severity}\"");
        }

        if (FindMessageDifference(expected, actual) is { } difference)
        {
            yield return (1, difference);
        }

        if (expected.IsSuppressed is { } isSuppressed && isSuppressed != actual.IsSuppressed)
        {
            yield return (1, $"Expected diagnostic suppression state to be \"{isSuppressed}\" was \"{actual.IsSuppressed}\"");
        }
    }

    private static string? FindMessageDifference(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Message is { } message)
        {
            var actualMessage = actual.GetMessage(CultureInfo.InvariantCulture);
            return string.Equals(message, actualMessage, StringComparison.Ordinal)
                ? null
                : $"Expected diagnostic message to be \"{message}\" was \"{actualMessage}\"";
        }

        if (expected.MessageArguments is not { Length: > 0 } arguments)
        {
            return null;
        }

        var expectedArguments = arguments.Select(DiagnosticArguments.ToText).ToImmutableArray();
        var actualArguments = DiagnosticArguments.Get(actual);
        return expectedArguments.SequenceEqual(actualArguments, StringComparer.Ordinal)
            ? null
            : $"Expected diagnostic arguments to be {Quote(expectedArguments)} was {Quote(actualArguments)}";
    }

    private static string Quote(ImmutableArray<string> items)
        => "(" + string.Join(", ", items.Select(item => $"\"{item}\"")) + ")";

    private static IEnumerable<string> FindLocationDifferences(DiagnosticResult expected, Diagnostic actual)
    {
        if (!expected.HasLocation)
        {
            if (actual.Location != Location.None)
            {
                var place = DiagnosticCodeWriter.FormatLocation(actual.Location);
                yield return $"Expected diagnostic without a location, was located at {place}";
            }

            yield break;
        }

        foreach (var message in FindLocationDifferences("diagnostic", expected.Spans[0], actual.Location))
        {
            yield return message;
        }

        if (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
        {
            yield break;
        }

        var additional = actual.AdditionalLocations;
        if (expected.Spans.Length - 1 != additional.Count)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Expected {expected.Spans.Length - 1} additional locations, there are {additional.Count}");
            yield break;
        }

        var unnecessary = GetUnnecessaryIndices(actual);
        for (var i = 0; i < additional.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"additional location {i}");
            var location = expected.Spans[i + 1];
            foreach (var message in FindLocationDifferences(name, location, additional[i]))
            {
                yield return message;
            }

            if (location.Options.HasFlag(DiagnosticLocationOptions.UnnecessaryCode) && !unnecessary.Contains(i))
            {
                yield return $"Expected {name} to be marked as unnecessary code";
            }
        }
    }

    private static IEnumerable<string> FindLocationDifferences(string name, DiagnosticLocation expected, Location actual)
    {
        if (actual == Location.None)
        {
            yield return $"Expected {name} to be in file \"{expected.Span.Path}\" was located nowhere";
            yield break;
        }

        var span = actual.GetLineSpan();
        if (!string.Equals(expected.Span.Path, span.Path, StringComparison.Ordinal))
        {
            yield return $"Expected {name} to be in file \"{expected.Span.Path}\" was in file \"{span.Path}\"";
        }

        if (expected.Span.StartLinePosition != span.StartLinePosition)
        {
            yield return Position(name, "start", expected.Span.StartLinePosition, span.StartLinePosition);
        }

        if (!expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) && expected.Span.EndLinePosition != span.EndLinePosition)
        {
            yield return Position(name, "end", expected.Span.EndLinePosition, span.EndLinePosition);
        }
    }

    private static string Position(string name, string edge, Text.LinePosition expected, Text.LinePosition actual)
        => expected.Line != actual.Line
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Expected {name} to {edge} on line \"{expected.Line + 1}\" was actually on line \"{actual.Line + 1}\"")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Expected {name} to {edge} at column \"{expected.Character + 1}\" was actually at column \"{actual.Character + 1}\" "
                    + $"(line {actual.Line + 1})");

    // Editors read the indices of the additional locations to fade out from this property, as a list in JSON.
    private static ImmutableArray<int> GetUnnecessaryIndices(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(WellKnownDiagnosticTags.Unnecessary, out var json) && json is not null
            ? JsonSerializer.Deserialize<ImmutableArray<int>>(json)
            : [];
}
