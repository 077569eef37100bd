namespace MLHygiene.Analyzers.Flow;

/// <summary>The bounds of the flow engine. Reaching one gives silence, never a report.</summary>
internal static class FlowLimits
{
    /// <summary>How many expressions one value is followed through.</summary>
    public const int MaxHolders = 512;

    /// <summary>How deep a question about called helpers goes.</summary>
    public const int MaxCallDepth = 3;

    /// <summary>How many basic blocks a method may have.</summary>
    public const int MaxBlocks = 1024;

    /// <summary>How many visits of blocks one method may take, those in the helpers that it calls included.</summary>
    public const int MaxVisits = 4096;

    /// <summary>How many visits of blocks the methods of one file may take together.</summary>
    public const int MaxFileVisits = 65536;

    /// <summary>How many values one variable may have at one point.</summary>
    public const int MaxAlternatives = 8;

    /// <summary>How many row sets one value may hold.</summary>
    public const int MaxRowSets = 8;

    /// <summary>How many lessons one value may carry.</summary>
    public const int MaxLessons = 16;

    /// <summary>How often the methods of a file are run so that fields can hand facts from one to the other.</summary>
    public const int MaxRounds = 3;

    /// <summary>How deep the question goes in which range a number lies: through operators, functions and variables.</summary>
    public const int MaxRangeDepth = 24;

    /// <summary>How many numbers are looked at for the range of one.</summary>
    public const int MaxRangeSteps = 1024;
}
