using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Where a handler leads.</summary>
internal static class CatchEnd
{
    /// <summary>On to what stands behind the <c>try</c>.</summary>
    public const string GoesOn = "on";

    /// <summary>On to the next row.</summary>
    public const string NextRound = "next";

    /// <summary>Away from the rows, or not known.</summary>
    public const string Elsewhere = "elsewhere";

    public static string Of(ICatchClauseOperation clause)
    {
        var jumps = clause.Handler.DescendantsAndSelf().Where(operation => operation is IBranchOperation or IReturnOperation or IThrowOperation).ToList();
        return jumps.Count == 0 ? GoesOn
            : jumps.TrueForAll(jump => jump is IBranchOperation { BranchKind: BranchKind.Continue }) && clause.Handler.Operations.LastOrDefault() is IBranchOperation
                ? NextRound
                : Elsewhere;
    }
}
