namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>What an encoding does with what it does not know.</summary>
internal enum Replacement
{
    /// <summary>It throws, or nobody knows.</summary>
    None,

    /// <summary>Wrong bytes become U+FFFD.</summary>
    WrongBytes,

    /// <summary>All letters that English does not have become question marks.</summary>
    Letters,
}
