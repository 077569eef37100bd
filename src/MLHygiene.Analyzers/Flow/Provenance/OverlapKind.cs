namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>How two sets of rows come to share rows.</summary>
internal enum OverlapKind
{
    /// <summary>They do not, or that is not certain.</summary>
    None,

    /// <summary>One holds rows of the other.</summary>
    Contained,

    /// <summary>They are parts of two divisions of the same rows.</summary>
    Redrawn,

    /// <summary>They are the two sides of a division of rows that were copied before.</summary>
    Copied,
}
