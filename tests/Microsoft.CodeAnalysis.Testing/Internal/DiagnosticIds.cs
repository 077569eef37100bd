using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Ids that do not belong to the analyzers under test.</summary>
internal static class DiagnosticIds
{
    /// <summary>The id under which the compiler reports an analyzer that throws.</summary>
    internal const string AnalyzerException = "AD0001";

    internal static bool IsCompilerId(string id)
        => id.StartsWith("CS", StringComparison.Ordinal) && id.Length > 2 && id.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
