namespace MLHygiene.Analyzers.Flow;

/// <summary>The bounds of the flow engine. Reaching one gives silence, never a report.</summary>
internal static class FlowLimits
{
    /// <summary>How many expressions one value is followed through.</summary>
    public const int MaxHolders = 512;

    /// <summary>How deep a question about called helpers goes.</summary>
    public const int MaxCallDepth = 3;
}
