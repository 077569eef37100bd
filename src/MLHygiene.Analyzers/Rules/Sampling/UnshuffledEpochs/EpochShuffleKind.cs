namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>What can be shuffled at the head of an epoch.</summary>
internal enum EpochShuffleKind
{
    /// <summary>The rows themselves, in place.</summary>
    Rows,

    /// <summary>The places of the rows: whatever stands at one place stays together.</summary>
    Places,
}
