using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Tells whether a drawn number is nothing but a place in the rows whose length bounds it.</summary>
internal static class DrawnPlaces
{
    /// <summary>
    /// Whether the number picks from the rows, and nothing shows that the last row is left out on purpose: no use of the place behind
    /// the drawn one, and no other way to the last row.
    /// </summary>
    public static bool AreOf(FileOperations file, IOperation draw, RowVariable rows)
    {
        var (user, operand) = ValueFlow.UseOf(draw);
        if (Indexed(user, operand) is { } direct)
        {
            return direct.Equals(rows) && !IsLastRowUsed(file, draw, rows);
        }

        var variables = ValueFlow.TargetsOf(draw).ToList();
        if (variables.Count != 1 || variables[0] is not ILocalSymbol local || file.WritesTo(local).Any(write => write?.Unwrap() != draw))
        {
            return false;
        }

        var uses = file.ReferencesTo(local).Where(reference => !reference.IsAssigned()).ToList();
        return uses.Exists(use => IsPlaceOf(use, rows)) && uses.TrueForAll(use => IsPlace(use, rows)) && !IsLastRowUsed(file, draw, rows);
    }

    private static bool IsPlaceOf(IOperation use, RowVariable rows)
    {
        var (user, operand) = ValueFlow.UseOf(use);
        return Indexed(user, operand) is { } indexed && indexed.Equals(rows);
    }

    // A place in parallel rows, or text; whoever else gets the number may read the row behind it too.
    private static bool IsPlace(IOperation use, RowVariable rows)
    {
        var (user, operand) = ValueFlow.UseOf(use);
        return user is IInterpolationOperation or IArrayElementReferenceOperation
            || user is IArgumentOperation { Parent: IPropertyReferenceOperation }
            || Indexed(user, operand) is { } indexed && indexed.Equals(rows);
    }

    // rows[place], rows.ElementAt(place), rows.RemoveAt(place), rows.GetValue(place)
    private static RowVariable? Indexed(IOperation? user, IOperation operand) => user switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when indices[0] == operand => RowVariable.Of(element.ArrayReference),
        IArgumentOperation { Parent: IPropertyReferenceOperation { Instance: { } rows, Arguments.Length: 1 } } => RowVariable.Of(rows),
        IArgumentOperation { Parent: IInvocationOperation { Instance: { } rows, Arguments.Length: 1, TargetMethod.Name: "RemoveAt" or "GetValue" } } =>
            RowVariable.Of(rows),
        IArgumentOperation { Parent: IInvocationOperation { Instance: null, Arguments: { Length: 2 } arguments, TargetMethod.Name: "ElementAt" } } =>
            RowVariable.Of(arguments[0].Value),
        _ => null,
    };

    private static bool IsLastRowUsed(FileOperations file, IOperation draw, RowVariable rows)
    {
        var function = draw;
        while (function.Parent is { } parent)
        {
            function = parent;
        }

        return function.DescendantsAndSelf().Any(operation => Place(operation) is var (collection, place)
            && RowVariable.Of(collection) is { } variable && variable.Equals(rows) && IsLast(file, place, rows));
    }

    private static (IOperation Rows, IOperation? Place)? Place(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element => (element.ArrayReference, indices[0]),
        IPropertyReferenceOperation { Instance: { } rows, Arguments: { Length: 1 } arguments } => (rows, arguments[0].Value),
        IInvocationOperation { Instance: { } rows, TargetMethod.Name: "RemoveAt", Arguments: { Length: 1 } arguments } => (rows, arguments[0].Value),
        IInvocationOperation { Instance: null, TargetMethod.Name: "Last" or "LastOrDefault", Arguments: { Length: 1 } arguments } => (arguments[0].Value, null),
        // The indexer that counts from the end has another kind of operation with each compiler.
        { Kind: OperationKind.ImplicitIndexerReference } implicitIndexer when Children(implicitIndexer) is { Count: 2 } parts => (parts[0], null),
        _ => null,
    };

    private static List<IOperation> Children(IOperation operation) => operation.ChildOperations.ToList();

    // rows[^1], rows[rows.Length - 1]
    private static bool IsLast(FileOperations file, IOperation? place, RowVariable rows) =>
        place is null
        || place.Unwrap() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }
        || place.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } less
            && RowLength.Of(file, less.LeftOperand) is { } counted && counted.Equals(rows)
        || place.Unwrap() is ILocalReferenceOperation { Local: var local }
            && file.WritesTo(local) is { Count: 1 } writes && writes[0] is { } written && written.Unwrap() is IBinaryOperation
            && IsLast(file, written, rows);
}
