namespace MLHygiene.Analyzers.Flow;

/// <summary>Which rows of a query a reader takes.</summary>
internal enum RowPart
{
    /// <summary>All of them, or those with some content: the order decides nothing.</summary>
    Whole,

    /// <summary>Those before some place.</summary>
    First,

    /// <summary>Those behind some place.</summary>
    Rest,

    /// <summary>Those at places that are not known here.</summary>
    Some,

    /// <summary>Every part at once, each of which reads the query for itself.</summary>
    All,

    /// <summary>None: it leaves them out of other rows.</summary>
    Excluded,
}
