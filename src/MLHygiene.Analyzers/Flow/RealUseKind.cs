namespace MLHygiene.Analyzers.Flow;

/// <summary>What a whole number with a fraction to come is used for.</summary>
internal enum RealUseKind
{
    /// <summary>It is not known.</summary>
    Computed,

    /// <summary>It is kept in a variable or member, or returned.</summary>
    Kept,

    /// <summary>It is given to a method.</summary>
    Argument,

    /// <summary>Other numbers are computed from it.</summary>
    Arithmetic,

    /// <summary>It is rounded, to the nearest or the next whole number.</summary>
    Rounded,

    /// <summary>It is printed with digits behind the point, or in percent.</summary>
    Printed,
}
