using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Suppressors of compiler diagnostics, which only take effect where the analyzers run.</summary>
internal static class CompilerSuppressors
{
    internal static bool AreAmong(ImmutableArray<DiagnosticAnalyzer> analyzers)
        => analyzers
            .OfType<DiagnosticSuppressor>()
            .SelectMany(suppressor => suppressor.SupportedSuppressions)
            .Any(suppression => DiagnosticIds.IsCompilerId(suppression.SuppressedDiagnosticId));

    internal static async Task<ImmutableArray<Diagnostic>> GetCompilerDiagnosticsAsync(
        CompilationWithAnalyzers compilation,
        CancellationToken cancellationToken)
    {
        var diagnostics = await compilation.GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return diagnostics
            .Where(diagnostic => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler, StringComparer.Ordinal))
            .ToImmutableArray();
    }
}
