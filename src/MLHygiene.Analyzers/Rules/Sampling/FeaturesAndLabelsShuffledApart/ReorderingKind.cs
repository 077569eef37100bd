namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>How rows are reordered: with the same random numbers, different ways give different orders.</summary>
internal enum ReorderingKind
{
    /// <summary>A call that changes the order in place.</summary>
    InPlace,

    /// <summary>A query that returns the rows in another order.</summary>
    Query,

    /// <summary>A method of the file that does one or the other, or swaps rows by hand.</summary>
    Helper,
}
