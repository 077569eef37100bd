using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// Finds features that a function is given and sorts, while the labels that it is given with them keep their order, and both are read by
/// one place all the same. A function that does more with either than read it may have brought them together again.
/// </summary>
internal static class LoneSort
{
    /// <summary>The parameter that keeps its order, and where it is read beside the sorted one.</summary>
    public static (IParameterSymbol Partner, IOperation Read)? Find(FileOperations file, Reordering sort)
    {
        if (sort is not { Draws: null, Kind: ReorderingKind.InPlace, Rows.Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol function } rows }
            || !SymbolEqualityComparer.Default.Equals(file.FunctionOf(sort.Operation), function)
            || Block(sort.Operation) is not { } block
            || ReadsOf(file, rows, except: sort.Operation) is not { } reads
            || !reads.TrueForAll(read => IsBehind(read, sort.Operation, block)))
        {
            return null;
        }

        foreach (var partner in function.Parameters)
        {
            if (RowPair.AreCertain(rows, partner)
                && ReadsOf(file, partner, except: null) is { } others
                && others.Find(other => IsBehind(other, sort.Operation, block) && IsReadBeside(file, other, reads)) is { } read)
            {
                return (partner, read);
            }
        }

        return null;
    }

    // rows[i] wherever it stands; null where the rows themselves are handed on or changed. A length is the same in any order.
    private static List<IOperation>? ReadsOf(FileOperations file, IParameterSymbol rows, IOperation? except)
    {
        if (file.WritesTo(rows).Count > 0)
        {
            return null;
        }

        var reads = new List<IOperation>();
        foreach (var reference in file.ReferencesTo(rows))
        {
            if (IndexOf(reference.Parent) is not null && !IsChanged(reference.Parent))
            {
                reads.Add(reference.Parent!);
            }
            else if (reference.Parent is not IPropertyReferenceOperation { Property.Name: "Length" or "Count" }
                && (except is null || !reference.IsInside(except)))
            {
                return null;
            }
        }

        return reads;
    }

    private static bool IsChanged(IOperation? element) =>
        element?.Parent is IAssignmentOperation assignment && assignment.Target == element
        || element?.Parent is ITupleOperation { Parent: IDeconstructionAssignmentOperation swap } tuple && swap.Target == tuple
        || element?.Parent is IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or IAddressOfOperation;

    private static IBlockOperation? Block(IOperation sort) =>
        sort.Parent is IExpressionStatementOperation { Parent: IBlockOperation block } ? block : null;

    private static bool IsBehind(IOperation read, IOperation sort, IBlockOperation block) =>
        read.Syntax.SpanStart > sort.Syntax.SpanStart && read.IsInside(block);

    // update(features[i], labels[i]), or (j < i) == labels[j] where the features are read at i
    private static bool IsReadBeside(FileOperations file, IOperation label, List<IOperation> features)
    {
        if (IndexOf(label)?.Unwrap().LocalOrParameter() is not { } place || MayBeAPlaceElsewhere(file, place, label, features))
        {
            return false;
        }

        return features.Exists(feature => IndexOf(feature)?.Unwrap().LocalOrParameter() is { } other
            && (SymbolEqualityComparer.Default.Equals(other, place)
                ? AreInOneExpression(feature, label)
                : file.ReferencesTo(place).Any(reference => IsComparedWith(reference, other) && AreInOneExpression(reference, label))));
    }

    // original[j], Predict(j): rows in their old order may be read there.
    private static bool MayBeAPlaceElsewhere(FileOperations file, ISymbol place, IOperation label, List<IOperation> features)
    {
        var labels = RowVariable.Of(Collection(label));
        var sorted = features.Select(feature => RowVariable.Of(Collection(feature))).FirstOrDefault();
        return file.ReferencesTo(place).Any(reference => UserOf(reference) switch
        {
            IArrayElementReferenceOperation element => !IsOneOf(RowVariable.Of(Collection(element)), labels, sorted),
            IArgumentOperation { Parent: IPropertyReferenceOperation element } => !IsOneOf(RowVariable.Of(Collection(element)), labels, sorted),
            IArgumentOperation => true,
            _ => false,
        });
    }

    // What uses a place, or a sum of it: original[j + 1].
    private static IOperation? UserOf(IOperation place)
    {
        var user = ValueFlow.UseOf(place).User;
        while (user is IBinaryOperation)
        {
            user = ValueFlow.UseOf(user).User;
        }

        return user;
    }

    private static bool IsOneOf(RowVariable? rows, RowVariable? left, RowVariable? right) =>
        rows is { } known && (left is { } one && known.Equals(one) || right is { } other && known.Equals(other));

    private static IOperation Collection(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.ArrayReference,
        IPropertyReferenceOperation { Instance: { } instance } => instance,
        _ => element,
    };

    private static bool IsComparedWith(IOperation place, ISymbol other) =>
        place.Parent is IBinaryOperation { OperatorKind: >= BinaryOperatorKind.Equals and <= BinaryOperatorKind.GreaterThan } comparison
        && (PlaceSum.IsNamed(comparison.LeftOperand, other) || PlaceSum.IsNamed(comparison.RightOperand, other));

    private static bool AreInOneExpression(IOperation left, IOperation right)
    {
        var at = left;
        while (at is not null && !right.IsInside(at))
        {
            at = at.Parent;
        }

        return at is not (null or IBlockOperation or ILoopOperation or IAnonymousFunctionOperation);
    }

    private static IOperation? IndexOf(IOperation? element) => element switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } => indices[0],
        IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } => arguments[0].Value,
        _ => null,
    };
}
