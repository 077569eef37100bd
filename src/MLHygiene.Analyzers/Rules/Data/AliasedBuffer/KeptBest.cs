using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>The best weights so far, kept as a second name of the array that the training goes on writing to: <c>best = weights</c>.</summary>
internal static class KeptBest
{
    private static readonly ImmutableHashSet<string> Words = IdentifierWords.List("best", "optimal", "saved", "snapshot", "checkpoint", "backup", "kept", "winner");

    /// <summary>Reads an assignment; null where it keeps a copy, or something that nobody writes to.</summary>
    public static KeptBuffer? Find(FileOperations file, IOperation operation)
    {
        // (bestLoss, best) = (loss, weights) writes both.
        if (operation is not (ISimpleAssignmentOperation { IsRef: false } or IDeconstructionAssignmentOperation))
        {
            return null;
        }

        foreach (var (best, written) in VariableWrites.Of(operation))
        {
            if (IdentifierWords.HasAny(best.Name, Words)
                && written?.Unwrap() is { } value
                && value.Variable() is { } weights
                && IsNumbers(value.Type)
                && !SymbolEqualityComparer.Default.Equals(best, weights)
                && IsUnderComparison(operation)
                && !IsReplaced(file, weights)
                && IsWrittenBeside(file, weights, operation)
                && file.ReferencesTo(best).Any(use => !use.IsInside(operation) && !use.IsAssigned()))
            {
                return new KeptBuffer(value, best.Name.TrimStart('_'), KeptBuffer.Quote(weights), "the training goes on writing to it", weights);
            }
        }

        return null;
    }

    private static bool IsNumbers(ITypeSymbol? type) =>
        type is IArrayTypeSymbol array
        && (array.ElementType is IArrayTypeSymbol inner ? inner.ElementType : array.ElementType).SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    // if (loss < best)
    private static bool IsUnderComparison(IOperation assignment)
    {
        for (IOperation at = assignment; at.Parent is { } parent and not (IAnonymousFunctionOperation or ILocalFunctionOperation or ILoopOperation); at = parent)
        {
            if (parent is IConditionalOperation conditional
                && conditional.Condition != at
                && conditional.Condition.DescendantsAndSelf().Any(part => part is IBinaryOperation
                {
                    OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
                }))
            {
                return true;
            }
        }

        return false;
    }

    // weights = Step(weights): what was kept is left alone.
    private static bool IsReplaced(FileOperations file, ISymbol weights) =>
        file.ReferencesTo(weights).Any(use => use.Parent is ITupleOperation { Parent: IDeconstructionAssignmentOperation swap } tuple && swap.Target == tuple
            || use.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
            || use.IsAssigned() && Loop(use) is not null);

    // In the loop of the assignment, or, for a member, in a method that may be called there.
    private static bool IsWrittenBeside(FileOperations file, ISymbol weights, IOperation assignment)
    {
        if (Loop(assignment) is not { } loop)
        {
            return weights is IFieldSymbol or IPropertySymbol && file.ReferencesTo(weights).Any(use => IsValueWritten(file, use) && !IsInConstructor(file, use));
        }

        // A variable of the round is another array in each.
        return !(weights is ILocalSymbol local && local.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span)))
            && file.ReferencesTo(weights).Any(use => IsValueWritten(file, use)
                && (use.IsInside(loop) || weights is IFieldSymbol or IPropertySymbol && !IsInConstructor(file, use)));
    }

    private static bool IsValueWritten(FileOperations file, IOperation use) =>
        BufferWrites.IsWritten(file, use) || BufferWrites.ElementOf(use) is { } row && row.Type is IArrayTypeSymbol && BufferWrites.IsWritten(file, row);

    private static bool IsInConstructor(FileOperations file, IOperation use) => file.FunctionOf(use) is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };

    private static IOperation? Loop(IOperation operation)
    {
        IOperation? outermost = null;
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            outermost = at is ILoopOperation ? at : outermost;
        }

        return outermost;
    }
}
