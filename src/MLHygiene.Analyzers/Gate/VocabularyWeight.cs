namespace MLHygiene.Analyzers.Gate;

/// <summary>How much a notion of the <see cref="Vocabulary"/> says.</summary>
internal enum VocabularyWeight
{
    /// <summary>Something else is meant.</summary>
    Other,

    /// <summary>Machine learning among other things.</summary>
    Weak,

    /// <summary>Machine learning and hardly anything else.</summary>
    Strong,
}
