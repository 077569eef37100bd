namespace RunToRun;

/// <summary>Whether figures come out again.</summary>
internal enum Kind
{
    /// <summary>Every run prints the same, on every machine.</summary>
    Same,

    /// <summary>Each run prints others: that they differ is the finding.</summary>
    Varying,
}
