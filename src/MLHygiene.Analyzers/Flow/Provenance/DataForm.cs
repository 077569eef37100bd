namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What data is made into.</summary>
internal enum DataForm
{
    /// <summary>Rows, scored or not.</summary>
    Rows,

    /// <summary>Predictions held against labels: whether each is right, or how far off.</summary>
    Verdict,

    /// <summary>A measure of how good predictions for the rows are.</summary>
    Metric,
}
