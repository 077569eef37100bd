using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Batches that a loop takes from rows, one after the other.</summary>
internal sealed class BatchWalk
{
    public BatchWalk(IOperation batches, IOperation rows, EpochShuffle? shuffle)
    {
        Batches = batches;
        Rows = rows;
        Shuffle = shuffle;
    }

    /// <summary>What makes the batches: <c>rows.Chunk(32)</c>, <c>i += 32</c>.</summary>
    public IOperation Batches { get; }

    /// <summary>The variable that holds the rows.</summary>
    public IOperation Rows { get; }

    /// <summary>How they can be shuffled in each epoch; null where no way is sure.</summary>
    public EpochShuffle? Shuffle { get; }
}
