using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells numbers that are put into a row of numbers, as features are: an array or list of <c>float</c> or <c>double</c>.</summary>
internal static class FeatureCarrier
{
    /// <summary>Whether a number, or what a method that is handed on makes of each text, becomes an element of a row.</summary>
    public static bool Takes(FileOperations file, IOperation number) =>
        IsElement(number)
            || Written(number).Any(variable => file.ReferencesTo(variable).Any(reference => !reference.IsAssigned() && IsElement(reference)))
            || number is IInvocationOperation call && call.Arguments.Any(argument => argument.Parameter is { RefKind: RefKind.Out } && IsPlace(argument.Value));

    private static IEnumerable<ISymbol> Written(IOperation number) =>
        ValueFlow.TargetsOf(number).Concat(number is IInvocationOperation call
            ? call.Arguments.Where(argument => argument.Parameter is { RefKind: RefKind.Out }).SelectMany(VariableWrites.Of).Select(written => written.Target)
            : Enumerable.Empty<ISymbol>())
        .Where(variable => variable is ILocalSymbol);

    /// <summary>Whether a number becomes an element of a row of <c>float</c> or <c>double</c> right where it stands.</summary>
    public static bool IsElement(IOperation number) => RowFor(number).IsNumbers();

    /// <summary>Whether a number becomes an element of an array or list of whole numbers right where it stands, as labels do.</summary>
    public static bool IsWholeElement(IOperation number) => ElementFor(number) is { TypeKind: not TypeKind.Enum } element && element.IsIntegral();

    /// <summary>The type of the elements of the row or span that a number becomes an element of; null where it becomes none.</summary>
    public static ITypeSymbol? ElementFor(IOperation number) => RowFor(number) is var rows
        && rows is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } elements } ? elements[0] : rows.RowType();

    /// <summary>Whether what is assigned is an element of a row: <c>row[i]</c>, <c>table[i, j]</c>.</summary>
    public static bool IsPlace(IOperation target) => target.Unwrap() is IArrayElementReferenceOperation element && element.ArrayReference.Type.IsNumbers();

    // The type of the row that takes the number; null where none does.
    private static ITypeSymbol? RowFor(IOperation number)
    {
        var (user, operand) = ValueFlow.UseOf(number);
        return user switch
        {
            ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation place } assignment when assignment.Value == operand => place.ArrayReference.Type,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } } assignment when assignment.Value == operand => rows.Type,
            IArrayInitializerOperation { Parent: IArrayCreationOperation row } => row.Type,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: { } list } } => list.Type,
            IReturnOperation returned when Function(returned) is { } made => RowOf(made),
            // cells.Select(Number)
            IDelegateCreationOperation made when number is IMethodReferenceOperation => RowOf(made),
            // [float.Parse(cells[0]), …]
            { } collection when collection.IsCollectionExpression() => collection.Type,
            _ => null,
        };
    }

    private static IOperation? Function(IReturnOperation returned) => returned.EnclosingFunction() is IAnonymousFunctionOperation function ? function.Parent : null;

    // cells.Select(float.Parse).ToArray()
    private static ITypeSymbol? RowOf(IOperation? function) =>
        function is IDelegateCreationOperation made
        && ValueFlow.UseOf(made).User is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call }
            ? call.Type
            : null;

    private static bool IsNumbers(this ITypeSymbol? rows) =>
        rows.RowType() is { SpecialType: SpecialType.System_Single or SpecialType.System_Double };
}
