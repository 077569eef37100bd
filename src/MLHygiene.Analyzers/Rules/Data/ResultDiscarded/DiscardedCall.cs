using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Rules.Data.ResultDiscarded;

/// <summary>A call that does nothing but return a result, which nobody takes.</summary>
internal sealed class DiscardedCall
{
    public DiscardedCall(IInvocationOperation call, SyntaxNode syntax, IOperation? variable, bool isKept, bool isAssignable, string? inPlace)
    {
        Call = call;
        Syntax = syntax;
        Variable = variable;
        IsKept = isKept;
        IsAssignable = isAssignable;
        Switch = inPlace;
    }

    public IInvocationOperation Call { get; }

    /// <summary>The whole expression: with a <c>?.</c> before the call.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>What the result is made from, where the code names it.</summary>
    public IOperation? Variable { get; }

    /// <summary>Whether a variable is given the result, which nothing reads.</summary>
    public bool IsKept { get; }

    /// <summary>Whether the result fits into <see cref="Variable"/>, and is read there.</summary>
    public bool IsAssignable { get; }

    /// <summary>The switch with which the call changes what it is called on; null where it has none, or somebody else decides.</summary>
    public string? Switch { get; }
}
