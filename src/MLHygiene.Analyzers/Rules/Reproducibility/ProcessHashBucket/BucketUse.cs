namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// What a bucket decides. A bucket of a table that lives no longer than the process may be another one in the next; rows of a split and
/// places of features may not.
/// </summary>
internal enum BucketUse
{
    /// <summary>Nothing that is known, or a place in a table of the process.</summary>
    Other,

    /// <summary>Something that matters if the code is about machine learning.</summary>
    Likely,

    /// <summary>A place among features, or which part of the rows a row belongs to.</summary>
    Certain,
}
