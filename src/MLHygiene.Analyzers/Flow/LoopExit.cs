using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells loops that go through all of their rounds from loops that something leaves before.</summary>
internal static class LoopExit
{
    /// <summary>Whether nothing in the body of a loop leaves it.</summary>
    public static bool IsNeverLeft(ILoopOperation loop) =>
        !loop.Body.DescendantsAndSelf().Any(operation => Leaves(operation, loop) && !IsInOtherFunction(operation, loop));

    /// <summary>Whether the loop is left whenever one of its operations has run, before the next round.</summary>
    public static bool IsLeftAfter(ILoopOperation loop, IOperation operation)
    {
        for (var at = operation; at != loop && at.Parent is { } parent; at = parent)
        {
            var following = parent switch
            {
                IBlockOperation block => block.Operations.SkipWhile(statement => statement != at).Skip(1),
                ISwitchCaseOperation section => section.Body.SkipWhile(statement => statement != at).Skip(1),
                _ => Enumerable.Empty<IOperation>(),
            };
            if (Leaves(at, loop) || following.Any(statement => Leaves(statement, loop)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leaves(IOperation statement, ILoopOperation loop) => statement switch
    {
        IReturnOperation returned => returned.Kind != OperationKind.YieldReturn,
        IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo } jump =>
            jump.BranchKind == BranchKind.GoTo || SymbolEqualityComparer.Default.Equals(jump.Target, loop.ExitLabel),
        _ => false,
    };

    private static bool IsInOtherFunction(IOperation operation, IOperation loop)
    {
        for (var at = operation; at != loop && at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
