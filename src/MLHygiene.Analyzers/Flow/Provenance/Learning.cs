namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What something learns from the rows that it is fitted on, in the order of the harm that it does on rows it is judged by.</summary>
internal enum Learning
{
    /// <summary>Nothing: it works on each row for itself.</summary>
    Nothing,

    /// <summary>Which values occur: a dictionary.</summary>
    Vocabulary,

    /// <summary>How values are distributed: means, ranges, projections.</summary>
    Distribution,

    /// <summary>How values go with the label: selected features, supervised bins.</summary>
    Label,

    /// <summary>Which model, threshold or number of epochs scores best.</summary>
    Choice,

    /// <summary>The prediction itself.</summary>
    Model,
}
