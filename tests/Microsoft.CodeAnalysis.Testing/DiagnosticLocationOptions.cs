using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How one expected location is compared.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>Start and end must agree.</summary>
    None = 0,

    /// <summary>Only the start is compared.</summary>
    IgnoreLength = 1,

    /// <summary>The location names a <c>{|#n:|}</c> span of the input and is replaced by it before the comparison.</summary>
    InterpretAsMarkupKey = 2,

    /// <summary>The location must be marked as unnecessary code, which editors fade out.</summary>
    UnnecessaryCode = 4,
}
