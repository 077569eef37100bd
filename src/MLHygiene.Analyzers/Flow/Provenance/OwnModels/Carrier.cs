namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>What a type can hold of the data of a model.</summary>
internal enum Carrier
{
    /// <summary>Nothing that counts: a number, a text, a setting, a model.</summary>
    None,

    /// <summary>A list of numbers or texts: labels, predictions, or the features of one row.</summary>
    Vector,

    /// <summary>Rows of features, or of objects with features and label.</summary>
    Table,
}
