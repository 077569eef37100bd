using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>A training part and a test part of one collection that share rows.</summary>
internal sealed class OverlappingParts
{
    public OverlappingParts(IOperation left, IOperation right)
    {
        var isLeftFirst = left.Syntax.SpanStart < right.Syntax.SpanStart;
        (First, Second) = isLeftFirst ? (left, right) : (right, left);
    }

    /// <summary>What takes the part that stands first in the code.</summary>
    public IOperation First { get; }

    /// <summary>What takes the other part.</summary>
    public IOperation Second { get; }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            RuleCatalog.SplitPartsOverlap,
            Second.Syntax.GetLocation(),
            new[] { First.Syntax.GetLocation() },
            ShortText.Of(First.Syntax));
}
