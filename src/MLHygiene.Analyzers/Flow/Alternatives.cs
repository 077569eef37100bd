using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells apart what one run of a function does both of from what it does one or the other of.</summary>
internal static class Alternatives
{
    /// <summary>
    /// Whether two operations of one function exclude each other in one run of it: branches of one condition, or a branch that leaves
    /// and what stands behind it.
    /// </summary>
    public static bool AreAlternatives(IOperation left, IOperation right)
    {
        var steps = new Dictionary<IOperation, IOperation>();
        for (IOperation child = left; child.Parent is { } parent; child = parent)
        {
            steps[parent] = child;
        }

        for (IOperation child = right; child.Parent is { } parent; child = parent)
        {
            if (steps.TryGetValue(parent, out var other))
            {
                return other != child && (AreBranches(parent, other, child)
                    || parent is IBlockOperation or ISwitchCaseOperation && (Leaves(left, other) || Leaves(right, child)));
            }
        }

        return false;
    }

    private static bool AreBranches(IOperation parent, IOperation left, IOperation right) => parent switch
    {
        IConditionalOperation conditional => left != conditional.Condition && right != conditional.Condition,
        ISwitchOperation => left is ISwitchCaseOperation && right is ISwitchCaseOperation,
        ISwitchExpressionOperation => left is ISwitchExpressionArmOperation && right is ISwitchExpressionArmOperation,
        _ => false,
    };

    // Inside a branch that ends the run of the block it stands in.
    private static bool Leaves(IOperation operation, IOperation statement)
    {
        for (var at = operation; at != statement && at.Parent is { } parent; at = parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }

            if (parent is IConditionalOperation or ISwitchCaseOperation && EndsInJump(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInJump(IOperation branch) => branch switch
    {
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation block => block.Operations.LastOrDefault() is { } last && EndsInJump(last),
        _ => false,
    };
}
