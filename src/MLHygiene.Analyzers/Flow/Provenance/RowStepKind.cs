namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>The ways to make one set of rows from another.</summary>
internal enum RowStepKind
{
    /// <summary>One part of a division.</summary>
    Part,

    /// <summary>One member or element.</summary>
    Item,

    /// <summary>Some of the rows.</summary>
    Some,

    /// <summary>All or some of the rows, some of them several times.</summary>
    Copies,

    /// <summary>The same rows in a random order.</summary>
    Shuffled,

    /// <summary>The same rows, sorted.</summary>
    Ordered,

    /// <summary>The same rows, handed out in batches.</summary>
    Loader,

    /// <summary>One batch after the other, in a loop over all of them: the same rows in the end.</summary>
    Batch,
}
