namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>How far a reading of rows goes.</summary>
internal enum ReadingKind
{
    /// <summary>From the first row to the last.</summary>
    Whole,

    /// <summary>The first rows, and the others stay.</summary>
    First,

    /// <summary>Beyond some rows, to the last.</summary>
    Rest,

    /// <summary>A question about the rows, which takes some of them and gives none.</summary>
    Question,

    /// <summary>Not known: somebody takes what is wanted, and knows that it is gone.</summary>
    Some,
}
