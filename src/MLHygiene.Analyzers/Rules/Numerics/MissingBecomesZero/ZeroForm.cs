namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>How a program makes 0 of a missing value.</summary>
internal enum ZeroForm
{
    /// <summary>It says 0.</summary>
    Literal,

    /// <summary>It does not ask whether <c>TryParse</c> found a number: a statement.</summary>
    Ignored,

    /// <summary>It takes the default of a nullable number.</summary>
    Default,

    /// <summary>It converts null.</summary>
    Converted,

    /// <summary>It has missing values replaced, and does not say by what.</summary>
    Replaced,
}
