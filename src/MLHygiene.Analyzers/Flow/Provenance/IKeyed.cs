namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What is told from others by a key: equal keys say the same.</summary>
internal interface IKeyed
{
    Key Key { get; }

    /// <summary>What it is, in words.</summary>
    string ToString();
}
