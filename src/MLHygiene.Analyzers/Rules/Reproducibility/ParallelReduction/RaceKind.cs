namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>How threads write to what they share.</summary>
internal enum RaceKind
{
    /// <summary>They read a value, change it and write it back.</summary>
    Update,

    /// <summary>They write a value that is better than the one they have read.</summary>
    Choice,

    /// <summary>They put elements into a collection.</summary>
    Collection,
}
