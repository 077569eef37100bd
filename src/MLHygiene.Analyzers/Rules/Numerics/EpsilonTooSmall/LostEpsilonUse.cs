namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>What a small number was meant for.</summary>
internal enum LostEpsilonUse
{
    /// <summary>It is added or subtracted, and makes no difference.</summary>
    Addend,

    /// <summary>It keeps a divisor from 0, and what is divided by it is infinite.</summary>
    Divisor,

    /// <summary>It says how close two numbers must be, and none that differ are.</summary>
    Tolerance,
}
