namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Why a sort key is the same for every row.</summary>
internal enum ConstantKeyKind
{
    /// <summary>A generator is made for each row, from the same seed: each gives the same first number.</summary>
    Generator,

    /// <summary>An empty value of a type without literals, such as <c>new Guid()</c>.</summary>
    Empty,

    /// <summary>A constant.</summary>
    Literal,

    /// <summary>A number that is drawn once, before the sort.</summary>
    DrawnOnce,
}
