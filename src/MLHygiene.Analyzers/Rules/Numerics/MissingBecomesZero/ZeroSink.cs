namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Where the 0 that stands for a missing value ends up.</summary>
internal enum ZeroSink
{
    /// <summary>Nowhere that is known to hold data, or the program compares it before it goes on.</summary>
    None,

    /// <summary>In an array or list of whole numbers.</summary>
    WholeNumbers,

    /// <summary>In a member of an object that stands for a row.</summary>
    Member,

    /// <summary>In an array or list of <c>float</c> or <c>double</c>.</summary>
    Numbers,
}
