namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The least severe compiler diagnostic that a test has to expect.</summary>
public enum CompilerDiagnostics
{
    /// <summary>Compiler diagnostics are ignored, errors too.</summary>
    None = 0,

    /// <summary>Compiler errors must be expected.</summary>
    Errors = 1,

    /// <summary>Compiler errors and warnings must be expected.</summary>
    Warnings = 2,

    /// <summary>Compiler errors, warnings and informational messages must be expected.</summary>
    Suggestions = 3,

    /// <summary>All compiler diagnostics must be expected, hidden ones too.</summary>
    All = 4,
}
