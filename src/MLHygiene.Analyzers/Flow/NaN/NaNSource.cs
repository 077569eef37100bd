using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What can make a number NaN.</summary>
internal enum NaNSourceKind
{
    /// <summary>NaN itself, written down.</summary>
    Literal,

    /// <summary>Text that reads <c>NaN</c>.</summary>
    Text,

    /// <summary>Zero divided by zero: a spread or a length that is none.</summary>
    Division,

    /// <summary>Zero times the logarithm of zero.</summary>
    Logarithm,

    /// <summary>A call that gives NaN for operands that are nothing special.</summary>
    Call,
}

/// <summary>An expression that may be NaN, and why.</summary>
internal readonly struct NaNSource
{
    public NaNSource(IOperation operation, NaNSourceKind kind)
    {
        Operation = operation;
        Kind = kind;
    }

    public IOperation Operation { get; }

    public NaNSourceKind Kind { get; }

    /// <summary>The reason in words, for a message that says what may be NaN before it.</summary>
    public string Reason
    {
        get
        {
            var code = ShortText.Of(Operation.Syntax);
            return Kind switch
            {
                NaNSourceKind.Literal => $"where '{code}' reaches it",
                NaNSourceKind.Text => $"where '{code}' reads the text NaN",
                NaNSourceKind.Division => $"where '{code}' divides 0 by 0",
                NaNSourceKind.Logarithm => $"where '{code}' multiplies 0 and the logarithm of 0",
                _ => $"where '{code}' gives NaN",
            };
        }
    }
}
