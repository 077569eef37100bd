using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

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
                NaNSourceKind.Missing => $"where '{code}' finds a blank cell",
                NaNSourceKind.Division => $"where '{code}' divides 0 by 0",
                NaNSourceKind.Logarithm => $"where '{code}' multiplies 0 and the logarithm of 0",
                _ => $"where '{code}' gives NaN",
            };
        }
    }
}
