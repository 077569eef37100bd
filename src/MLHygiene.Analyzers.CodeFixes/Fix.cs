using System;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>A correction that is known to apply: every precondition was checked before it was made.</summary>
internal sealed class Fix
{
    public Fix(string title, Action<SyntaxEditor> apply, string? key = null)
    {
        Key = key;
        Title = title;
        Apply = apply;
    }

    /// <summary>What the light bulb shows. A fix that changes results says so here.</summary>
    public string Title { get; }

    /// <summary>
    /// Makes the edits, on nodes of the root that the fix was planned on. Where another fix may edit inside the same node,
    /// the replacement is computed from the current node.
    /// </summary>
    public Action<SyntaxEditor> Apply { get; }

    /// <summary>Equal for reports that one and the same edit corrects: it is made once. Null where each report has an edit of its own.</summary>
    public string? Key { get; }
}
