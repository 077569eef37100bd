using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Short ways to test an analyzer with one source file.</summary>
public class AnalyzerVerifier<TAnalyzer, TTest, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TTest : AnalyzerTest<TVerifier>, new()
    where TVerifier : IVerifier, new()
{
    /// <summary>Expects the diagnostic of an analyzer that supports just one.</summary>
    /// <exception cref="InvalidOperationException">The analyzer does not support exactly one diagnostic.</exception>
    public static DiagnosticResult Diagnostic()
    {
        var supported = new TAnalyzer().SupportedDiagnostics;
        return supported.Length == 1
            ? Diagnostic(supported[0])
            : throw new InvalidOperationException(
                $"'{nameof(Diagnostic)}()' needs an analyzer that supports exactly one diagnostic; "
                + $"'{typeof(TAnalyzer).Name}' supports {supported.Length}: "
                + $"{string.Join(", ", supported.Select(descriptor => descriptor.Id))}. Pass the id or the descriptor.");
    }

    /// <summary>Expects the diagnostic of the analyzer that has an id.</summary>
    /// <exception cref="InvalidOperationException">The analyzer does not support exactly one diagnostic with this id.</exception>
    public static DiagnosticResult Diagnostic(string diagnosticId)
    {
        var supported = new TAnalyzer().SupportedDiagnostics;
        var matches = supported.Where(descriptor => string.Equals(descriptor.Id, diagnosticId, StringComparison.Ordinal)).ToList();
        return matches.Count == 1
            ? Diagnostic(matches[0])
            : throw new InvalidOperationException(
                $"'{typeof(TAnalyzer).Name}' supports {matches.Count} diagnostics with the id '{diagnosticId}'; "
                + $"it supports {string.Join(", ", supported.Select(descriptor => descriptor.Id))}.");
    }

    /// <summary>Expects a diagnostic of a descriptor.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Verifies the diagnostics of a source file, those that its markup expects and <paramref name="expected"/>.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new TTest { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }
}
