using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// A loop over slices of one size, where the size or the number of slices comes from a division: what the division leaves is in no slice.
/// </summary>
internal static class LoopTail
{
    public static LostRows? Find(ApiTable apis, FileOperations file, RowCounts counts, IReadOnlyList<RowSlice> slices, RowSlice slice)
    {
        if (LoopOf(slice.Operation) is not { } loop
            || Counter(loop) is not { } counter
            || Bound(loop, counter) is not { } bound
            || counts.Read(bound) is not { } times
            || CounterCount(file, counts, counter, loop) is not { } step)
        {
            return null;
        }

        var size = slice.End.Minus(slice.Start);
        if (!slice.Start.Is(size.By(step)) || size.Constant == 0)
        {
            return null;
        }

        var isFold = IsQuotient(size, slice.Length, times);
        if (!isFold && !IsQuotient(times, slice.Length, size)
            || slice.Length.Constant is not null
            || HandlesRest(file, slice, counter, loop)
            || slices.Any(other => other != slice && other.Source.Equals(slice.Source) && !Alike(other, size, step)))
        {
            return null;
        }

        return isFold ? Folds(file, slice, bound, counter)
            : IsShuffled(apis, file, loop) ? null
            : Batches(apis, slice, bound, times);
    }

    private static LostRows Folds(FileOperations file, RowSlice slice, IOperation bound, ILocalSymbol counter) =>
        new LostRows(
            slice.Operation.Syntax,
            $"The folds of '{slice.Source.Name}' have one size that is rounded down, so the last rows are in no fold",
            "Compute both ends of a fold by multiplying before dividing")
            .With(new[] { bound.Syntax })
            .FixedBy("Compute the ends of the folds from all rows", FoldEdits.Find(file, slice, counter));

    private static LostRows Batches(ApiTable apis, RowSlice slice, IOperation bound, RowCount times)
    {
        var lost = new LostRows(
            slice.Operation.Syntax,
            $"Only whole batches of '{slice.Source.Name}' are counted, so the last rows are never read",
            "Round the number of batches up").With(new[] { bound.Syntax });

        // Taking more rows than there are is fine; a range that ends behind the last row throws.
        return ApiCall.Find(apis, Role.Split, slice.Operation) is { } take && take.Entry["part"] == "first"
            && times.Factor?.Operation.Syntax is BinaryExpressionSyntax { Left: var rows, Right: var size } division
                ? lost.FixedBy("Round the number of batches up", (division, $"({rows} + {size} - 1) / {size}"))
                : lost;
    }

    // rows.Length / k, as a variable or in place
    private static bool IsQuotient(RowCount quotient, RowCount total, RowCount divisor) =>
        quotient.Factor is { Total: { } whole } factor
        && whole.Is(total)
        && (factor.Divisor is { } by ? by.Is(divisor)
            : factor.Share is { } share && divisor.Constant is { } constant && Math.Abs((share * constant) - 1) < 1e-9);

    private static IForLoopOperation? LoopOf(IOperation slice)
    {
        for (var at = slice.Parent; at is not null; at = at.Parent)
        {
            if (at is IForLoopOperation loop)
            {
                return loop;
            }
        }

        return null;
    }

    // for (var f = 0; …; f++)
    private static ILocalSymbol? Counter(IForLoopOperation loop) =>
        loop is { Locals: { Length: 1 } locals, AtLoopBottom: { Length: 1 } steps }
        && (steps[0] as IExpressionStatementOperation)?.Operation is IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation target }
        && SymbolEqualityComparer.Default.Equals(target.Local, locals[0])
        && loop.Before.SelectMany(before => before.DescendantsAndSelf()).OfType<IVariableInitializerOperation>()
            .Any(initializer => initializer.Value is { ConstantValue: { HasValue: true, Value: 0 } })
            ? locals[0]
            : null;

    private static IOperation? Bound(IForLoopOperation loop, ILocalSymbol counter) =>
        loop.Condition?.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: { } left, RightOperand: { } right }
        && left.Unwrap() is ILocalReferenceOperation { Local: var local }
        && SymbolEqualityComparer.Default.Equals(local, counter)
            ? right
            : null;

    private static RowCount? CounterCount(FileOperations file, RowCounts counts, ILocalSymbol counter, IForLoopOperation loop) =>
        file.ReferencesTo(counter).FirstOrDefault(reference => reference.IsInside(loop.Body)) is { } reference ? counts.Read(reference) : null;

    // The slices before and behind this one, as the training rows of a fold are.
    private static bool Alike(RowSlice other, RowCount size, RowCount step)
    {
        var places = new[] { size.By(step), size.By(step.Plus(RowCount.Of(1))), RowCount.Zero, other.Length };
        return Array.Exists(places, place => place.Is(other.Start)) && Array.Exists(places, place => place.Is(other.End));
    }

    // A remainder, or a test for the last round, says that the rest was thought of.
    private static bool HandlesRest(FileOperations file, RowSlice slice, ILocalSymbol counter, IForLoopOperation loop) =>
        loop.EnclosingFunction().DescendantsAndSelf().Any(operation => operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder })
        || file.ReferencesTo(counter).Any(reference => reference.IsInside(loop.Body) && IsCompared(reference))
        || file.FunctionOf(slice.Operation) is null;

    private static bool IsCompared(IOperation reference)
    {
        for (var at = reference.Parent; at is IBinaryOperation or IConversionOperation or IParenthesizedOperation; at = at.Parent)
        {
            if (at is IBinaryOperation { OperatorKind: >= BinaryOperatorKind.Equals and <= BinaryOperatorKind.GreaterThan })
            {
                return true;
            }
        }

        return false;
    }

    // With other rows at the end in each epoch, none is left out for long.
    private static bool IsShuffled(ApiTable apis, FileOperations file, IOperation loop) =>
        CalledCode.From(file, new[] { loop.EnclosingFunction() }).Any(reached =>
            ApiCall.Find(apis, Role.Entropy, reached.Operation) is not null
            || ApiCall.Find(apis, Role.Shuffle, reached.Operation) is not null
            || reached.Operation is IInvocationOperation { TargetMethod.Name: var name } && OrderNames.SaysRandom(name));
}
