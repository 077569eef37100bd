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

    /// <summary>A load that was told to make NaN of what is missing.</summary>
    Missing,

    /// <summary>A call that gives NaN for operands that are nothing special.</summary>
    Call,
}
