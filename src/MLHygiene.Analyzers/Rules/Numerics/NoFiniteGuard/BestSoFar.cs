using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// Finds where a NaN becomes the best loss: kept because it is not worse, or taken as the first. <c>if (loss &lt; best) best = loss;</c> from a
/// large number on keeps NaN out.
/// </summary>
internal static class BestSoFar
{
    /// <summary>Reads an assignment; null where it keeps no best loss, or none that can be NaN.</summary>
    public static UnguardedComparison? Find(ApiTable apis, FileOperations file, IOperation operation)
    {
        if (operation is not ISimpleAssignmentOperation { Target: var best } assignment
            || best.Variable() is not { } kept
            || best.Type is not { SpecialType: SpecialType.System_Single or SpecialType.System_Double })
        {
            return null;
        }

        var value = assignment.Value.Unwrap();
        if (value is IConditionalOperation choice)
        {
            // best = loss > best ? best : loss;
            return choice.WhenFalse?.Unwrap() is { } other && IsLoss(file, other, best) && IsBetween(apis, choice.Condition, other, best)
                ? Stored(choice.Condition.Unwrap(), other, best)
                : null;
        }

        if (!IsLoss(file, value, best))
        {
            return null;
        }

        foreach (var known in KnownConditions.At(file, assignment))
        {
            if (known.Pattern is null && IsBetween(apis, known.Condition, value, best))
            {
                return !known.Holds ? Stored(known.Condition, value, best)
                    : FirstOf(file, kept, value) is { } first
                        ? new UnguardedComparison(known.Condition, first, $"'{Text(best)}' stays NaN for good, since no comparison with it is true")
                    : null;
            }
        }

        return InFirstRound(apis, assignment, value, best);
    }

    // if (best is null || loss < bestLoss) bestLoss = loss;
    private static UnguardedComparison? InFirstRound(ApiTable apis, IOperation assignment, IOperation loss, IOperation best)
    {
        for (var at = assignment; at.Parent is { } parent and not (IAnonymousFunctionOperation or ILocalFunctionOperation or ILoopOperation); at = parent)
        {
            if (parent is IConditionalOperation choice && choice.WhenTrue == at
                && choice.Condition.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either
                && (FirstRound.IsTest(either.LeftOperand) && IsBetween(apis, either.RightOperand, loss, best) ? either.RightOperand
                    : FirstRound.IsTest(either.RightOperand) && IsBetween(apis, either.LeftOperand, loss, best) ? either.LeftOperand
                    : null) is { } comparison)
            {
                return new UnguardedComparison(comparison.Unwrap(), loss, $"the first one is taken as it is, and '{Text(best)}' stays NaN for good");
            }
        }

        return null;
    }

    private static UnguardedComparison Stored(IOperation comparison, IOperation loss, IOperation best) =>
        new(comparison, loss, $"'{Text(comparison)}' is false, and '{Text(best)}' becomes NaN for good");

    private static string Text(IOperation operation) => ShortText.Of(operation.Syntax);

    private static bool IsLoss(FileOperations file, IOperation value, IOperation best) =>
        !value.ConstantValue.HasValue
        && value.Type.IsFloatingPoint()
        && (MeasureNames.SayMeasure(value) || MeasureNames.SayMeasure(best) || LoopedRows(file, value) is { } rows && MeasureNames.SayMeasure(rows));

    // loss > best, loss >= best - tolerance
    private static bool IsBetween(ApiTable apis, IOperation condition, IOperation loss, IOperation best) =>
        condition.Unwrap() is IBinaryOperation { OperatorMethod: null, OperatorKind: var relation } comparison
        && relation is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
        && (Has(apis, comparison.LeftOperand, loss) && Has(apis, comparison.RightOperand, best)
            || Has(apis, comparison.LeftOperand, best) && Has(apis, comparison.RightOperand, loss));

    private static bool Has(ApiTable apis, IOperation side, IOperation number) => side.DescendantsAndSelf().Any(part => SameValue.Are(apis, part, number));

    // var best = losses[0]; var best = Evaluate(model);
    private static IOperation? FirstOf(FileOperations file, ISymbol kept, IOperation loss)
    {
        var later = MadeBy(file, loss);
        return file.WritesTo(kept)
            .OfType<IOperation>()
            .Select(written => MadeBy(file, written))
            .FirstOrDefault(first => first.Syntax != later.Syntax && (IsFirstOf(first, RowsOf(later) ?? LoopedRows(file, loss)?.Variable()) || IsSameCall(first, later)));
    }

    // Not into helpers: the call is what both are.
    private static IOperation MadeBy(FileOperations file, IOperation number) =>
        number.Unwrap() is ILocalReferenceOperation { Local: var local } named && ValueFlow.OnlyValueOf(file, local) is { } made ? made.Unwrap() : number.Unwrap();

    private static bool IsSameCall(IOperation first, IOperation later) =>
        first is IInvocationOperation call && later is IInvocationOperation again
        && !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
        && SymbolEqualityComparer.Default.Equals(call.TargetMethod, again.TargetMethod);

    private static bool IsFirstOf(IOperation value, ISymbol? rows) => rows is not null && IsFirst(value) && SymbolEqualityComparer.Default.Equals(RowsOf(value), rows);

    private static bool IsFirst(IOperation value) => value switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } => IsZero(indices[0]),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => IsZero(arguments[0].Value),
        _ => false,
    };

    private static bool IsZero(IOperation index) => index.ConstantValue is { HasValue: true, Value: 0 };

    private static ISymbol? RowsOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation { ArrayReference: var rows } => rows.Unwrap().Variable(),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } => rows.Unwrap().Variable(),
        _ => null,
    };

    // foreach (var loss in losses)
    private static IOperation? LoopedRows(FileOperations file, IOperation loss) =>
        loss is ILocalReferenceOperation { Local: var local } && file.WritesTo(local).Contains(null)
            ? VariableContents.Of(file, local).FirstOrDefault()?.Unwrap()
            : null;
}
