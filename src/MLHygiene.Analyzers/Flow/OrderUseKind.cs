namespace MLHygiene.Analyzers.Flow;

/// <summary>What makes the order of rows count.</summary>
internal enum OrderUseKind
{
    /// <summary>Each row gets a number by its place.</summary>
    Numbers,

    /// <summary>The rows are divided by their places.</summary>
    Parts,

    /// <summary>The rows are kept in their order, to be learned from.</summary>
    Rows,
}
