namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>How the places of a shuffle are drawn wrong.</summary>
internal enum ExchangeFlaw
{
    /// <summary>Each step draws from all places, those that are done included.</summary>
    DrawnFromAll,

    /// <summary>No step can leave its row in its place: the bound of Sattolo's algorithm, which makes cycles.</summary>
    NeverStays,

    /// <summary>The last place is never drawn.</summary>
    LastNeverDrawn,
}
