namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>What makes a column no group of rows.</summary>
internal enum ColumnKind
{
    /// <summary>Its values are floating-point numbers.</summary>
    Number,

    /// <summary>Its values are numbers in a list of values.</summary>
    Key,
}
