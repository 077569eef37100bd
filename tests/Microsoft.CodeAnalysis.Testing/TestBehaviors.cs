using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Checks that an analyzer test leaves out.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>All checks run.</summary>
    None = 0,

    /// <summary>Do not check that the analyzers stay silent in generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Do not check that <c>#pragma warning disable</c> silences the diagnostics.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>Do not check the output of source generators; they are not run here, so that this changes nothing.</summary>
    SkipGeneratedSourcesCheck = 4,
}
