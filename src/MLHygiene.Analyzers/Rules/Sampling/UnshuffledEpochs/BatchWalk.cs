using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Batches that a loop takes from rows, one after the other.</summary>
internal sealed class BatchWalk
{
    public BatchWalk(IOperation batches, IOperation rows, bool isAlone)
    {
        Batches = batches;
        Rows = rows;
        IsAlone = isAlone;
    }

    /// <summary>What makes the batches: <c>rows.Chunk(32)</c>, <c>i += 32</c>.</summary>
    public IOperation Batches { get; }

    /// <summary>The variable that holds the rows.</summary>
    public IOperation Rows { get; }

    /// <summary>Whether the rows are whole, features with label, so that no other collection must be reordered with them.</summary>
    public bool IsAlone { get; }
}
