using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Finds loops that run until a loss is small or no longer changes: NaN ends them at once, or never.</summary>
internal static class ConvergenceTest
{
    private static readonly ImmutableHashSet<string> Old = IdentifierWords.List("prev", "previous", "last", "old", "before");

    /// <summary>Reads a loop; null where no loss decides about its end.</summary>
    public static UnguardedComparison? Find(FileOperations file, IOperation operation)
    {
        var condition = operation switch
        {
            IWhileLoopOperation { ConditionIsUntil: false } loop => loop.Condition,
            IForLoopOperation loop => loop.Condition,
            _ => null,
        };
        if (condition is null || operation is not ILoopOperation { Body: var body })
        {
            return null;
        }

        var atoms = ConditionAtoms.Of(file, condition, holds: true).ToList();
        foreach (var atom in atoms)
        {
            if (atom.Pattern is null
                && atom.Comparison is var (left, relation, right)
                && LargeSide(left, relation, right, atom.Holds) is { } loss
                && LossOf(file, loss) is { } number
                && WriteIn(file, number, body) is { } written)
            {
                var text = ShortText.Of(atom.Condition.Syntax);
                return atom.Holds
                    ? new UnguardedComparison(atom.Condition, number, $"'{text}' is false, and the loop ends as if it had converged", written)
                    : atoms.Count == 1 && !Leaves(body)
                        ? new UnguardedComparison(atom.Condition, number, $"'{text}' is false, and the loop never ends", written)
                        : null;
            }
        }

        return null;
    }

    // The loop goes on while this side is large.
    private static IOperation? LargeSide(IOperation left, BinaryOperatorKind relation, IOperation right, bool holds) => relation switch
    {
        BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => holds ? left : right,
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => holds ? right : left,
        _ => null,
    };

    // loss, Math.Abs(previous - loss), change = previousLoss - loss, Math.Abs(change)
    private static IOperation? LossOf(FileOperations file, IOperation side) =>
        !side.Type.IsFloatingPoint() || side.ConstantValue.HasValue ? null
        : Losses(side).FirstOrDefault() ?? side.DescendantsAndSelf().FirstOrDefault(part =>
            part.Variable() is ILocalSymbol change && file.WritesTo(change).OfType<IOperation>().Where(IsChange).SelectMany(Losses).Any());

    private static bool IsChange(IOperation value) =>
        value.DescendantsAndSelf().OfType<IBinaryOperation>().Any(binary => binary.OperatorKind == BinaryOperatorKind.Subtract);

    // Of the two that are compared, the one that is new.
    private static IEnumerable<IOperation> Losses(IOperation side) =>
        side.DescendantsAndSelf()
            .Where(part => part.Variable() is not null && part.Type.IsFloatingPoint() && MeasureNames.SayLoss(part))
            .OrderBy(part => IdentifierWords.HasAny(part.Variable()!.Name, Old));

    private static IOperation? WriteIn(FileOperations file, IOperation number, IOperation body) =>
        number.Variable() is { } variable
            ? file.ReferencesTo(variable).Select(reference => reference.Parent).OfType<IAssignmentOperation>()
                .LastOrDefault(assignment => SymbolEqualityComparer.Default.Equals(assignment.Target.Variable(), variable) && assignment.IsInside(body))
            : null;

    private static bool Leaves(IOperation body) =>
        body.DescendantsAndSelf().Any(operation => operation is IReturnOperation or IThrowOperation or IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo });
}
