using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells numbers that are put into a row of numbers, as features are: an array or list of <c>float</c> or <c>double</c>.</summary>
internal static class FeatureCarrier
{
    // A kind of operation that the oldest compiler does not know.
    private const int CollectionExpressionKind = 0x7F;

    /// <summary>Whether a number, or what a method that is handed on makes of each text, becomes an element of a row.</summary>
    public static bool Takes(FileOperations file, IOperation number) =>
        number is IMethodReferenceOperation ? IsCollected(number.Parent)
        : IsElement(number)
            || Written(number).Any(variable => file.ReferencesTo(variable).Any(reference => !reference.IsAssigned() && IsElement(reference)))
            || number is IInvocationOperation call && call.Arguments.Any(argument => argument.Parameter is { RefKind: RefKind.Out } && IsPlace(argument.Value));

    private static IEnumerable<ISymbol> Written(IOperation number) =>
        ValueFlow.TargetsOf(number).Concat(number is IInvocationOperation call
            ? call.Arguments.Where(argument => argument.Parameter is { RefKind: RefKind.Out }).SelectMany(VariableWrites.Of).Select(written => written.Target)
            : Enumerable.Empty<ISymbol>())
        .Where(variable => variable is ILocalSymbol);

    private static bool IsElement(IOperation number)
    {
        var (user, operand) = ValueFlow.UseOf(number);
        return user switch
        {
            ISimpleAssignmentOperation assignment when assignment.Value == operand => IsPlace(assignment.Target),
            IArrayInitializerOperation { Parent: IArrayCreationOperation row } => IsNumbers(row.Type),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: { } list } } => IsNumbers(list.Type),
            IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation { Parent: var made } } } => IsCollected(made),
            // [float.Parse(cells[0]), …]
            { Type: { } type } when (int)user.Kind == CollectionExpressionKind => IsNumbers(type),
            _ => false,
        };
    }

    // row[i], table[i, j]
    private static bool IsPlace(IOperation target) => target.Unwrap() is IArrayElementReferenceOperation element && IsNumbers(element.ArrayReference.Type);

    // cells.Select(float.Parse).ToArray()
    private static bool IsCollected(IOperation? function) =>
        function is IDelegateCreationOperation made
        && ValueFlow.UseOf(made).User is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call }
        && IsNumbers(call.Type);

    private static bool IsNumbers(ITypeSymbol? rows) =>
        rows.RowType() is { SpecialType: SpecialType.System_Single or SpecialType.System_Double };
}
