namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Why a source gives something else in each pass.</summary>
internal enum InstabilityKind
{
    /// <summary>It draws random numbers.</summary>
    Random,

    /// <summary>It reads the clock.</summary>
    Clock,

    /// <summary>It takes its rows from something that gives them once.</summary>
    Consumed,

    /// <summary>It reads a variable that changes.</summary>
    Captured,

    /// <summary>Several threads hand out its rows as they come.</summary>
    Unordered,

    /// <summary>A database is asked again.</summary>
    Query,
}
