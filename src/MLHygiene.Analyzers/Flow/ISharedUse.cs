using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What a parallel function does with a variable that its runs share.</summary>
internal interface ISharedUse
{
    /// <summary>The function.</summary>
    ParallelBody Body { get; }

    /// <summary>The variable.</summary>
    ISymbol Variable { get; }

    /// <summary>Where it is done: there, or at the call that hands the variable to a helper.</summary>
    IOperation Place { get; }
}
