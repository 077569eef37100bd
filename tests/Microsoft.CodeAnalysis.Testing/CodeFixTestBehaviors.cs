using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Checks that a code fix test leaves out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>All checks run.</summary>
    None = 0,

    /// <summary>Do not fix all diagnostics of a document at once.</summary>
    SkipFixAllInDocumentCheck = 1,

    /// <summary>Do not fix all diagnostics of a project at once.</summary>
    SkipFixAllInProjectCheck = 2,

    /// <summary>Do not fix all diagnostics of the solution at once.</summary>
    SkipFixAllInSolutionCheck = 4,

    /// <summary>Do not fix all diagnostics at once in any scope.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Stop after the first applied code action.</summary>
    FixOne = 8,

    /// <summary>Allow fixes for diagnostics that are only found at the end of a compilation, which editors do not offer.</summary>
    SkipLocalDiagnosticCheck = 16,
}
