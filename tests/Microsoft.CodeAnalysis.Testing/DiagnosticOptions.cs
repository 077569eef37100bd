using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What is left out of the comparison of an expected diagnostic.</summary>
[Flags]
public enum DiagnosticOptions
{
    /// <summary>Everything that the expectation names is compared.</summary>
    None = 0,

    /// <summary>Additional locations are not compared.</summary>
    IgnoreAdditionalLocations = 1,

    /// <summary>The severity is not compared.</summary>
    IgnoreSeverity = 2,
}
