namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic, the project it was found in, and whether it was only found at the end of the compilation.</summary>
internal sealed record FoundDiagnostic(Project Project, Diagnostic Diagnostic, bool IsNonLocal);
