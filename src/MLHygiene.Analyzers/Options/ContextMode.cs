namespace MLHygiene.Analyzers.Options;

/// <summary>Where rules about plain C# look for machine learning.</summary>
internal enum ContextMode
{
    /// <summary>In types whose names speak of it.</summary>
    Auto,

    /// <summary>In every type.</summary>
    Always,

    /// <summary>Nowhere.</summary>
    Never,
}
