namespace MLHygiene.Analyzers.Options;

/// <summary>An option, whatever the type of its value.</summary>
internal interface IRuleOption
{
    /// <summary>The last part of the key.</summary>
    string Name { get; }

    /// <summary>Whether it can be set for one rule, not only for all.</summary>
    bool IsPerRule { get; }

    /// <summary>What a value may be, in words: it completes «expected …».</summary>
    string Allowed { get; }

    /// <summary>Whether a text is a value of the option.</summary>
    bool IsValid(string text);
}
