namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>What carries the evaluated rows into what is evaluated: one rule for each.</summary>
internal enum LeakKind
{
    /// <summary>The model was trained on them.</summary>
    TrainingRows,

    /// <summary>A transform learned their distribution.</summary>
    Transform,

    /// <summary>A transform learned how their features go with their labels.</summary>
    LabelAwareTransform,

    /// <summary>Something was fitted on the test rows alone.</summary>
    TestRows,

    /// <summary>The parts come from two divisions of the same rows.</summary>
    PartsOverlap,

    /// <summary>Copies of one row fell on both sides.</summary>
    Duplicates,

    /// <summary>They decided what was kept.</summary>
    Choice,
}
