namespace MLHygiene.Analyzers.Models;

/// <summary>What the value of a fact may be.</summary>
internal enum FactKind
{
    /// <summary>The name of a parameter, or <c>this</c> for the object that the member is called on.</summary>
    Parameter,

    /// <summary>A parameter, or a member of the object that the parameter is given: <c>seed</c>, <c>options.Seed</c>.</summary>
    ParameterPath,

    /// <summary>One of the words that the fact lists.</summary>
    Choice,

    /// <summary>The documentation id of a method.</summary>
    Method,

    /// <summary>The documentation id of a type.</summary>
    Type,
}
