using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Finds the 0 that a program takes for a number that is null: <c>row.Age ?? 0</c>.</summary>
internal static class NullNumber
{
    /// <summary>The number that may be null, and the 0 that stands for it; null for any other operation.</summary>
    public static (IOperation Number, ZeroForMissing Zero)? Find(FileOperations file, IOperation operation) => operation switch
    {
        ICoalesceOperation { Value: var number, WhenNull: var zero } when ZeroForMissing.IsZero(zero) && IsRead(file, number) =>
            (number, ZeroForMissing.InExpression(zero.Unwrap(), operation)),
        IInvocationOperation
        {
            TargetMethod: { Name: nameof(System.Nullable<int>.GetValueOrDefault), ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
            Instance: { } number,
        }
        call when call.Arguments.All(argument => ZeroForMissing.IsZero(argument.Value)) && IsRead(file, number) =>
            (number, call.Arguments.IsEmpty
                ? ZeroForMissing.Of(call, ZeroForm.Default)
                : ZeroForMissing.AsDefault(call.Arguments[0].Value.Unwrap(), call)),
        _ => null,
    };

    // What a method or '?.' gives may be missing for another reason: there is no such thing, and none of it is 0.
    private static bool IsRead(FileOperations file, IOperation number) =>
        (number is IArrayElementReferenceOperation || number.Variable() is { } variable && !IsAsked(file, number, variable))
        && number.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    // An indicator beside the 0 keeps what the 0 forgets: row.Age.HasValue ? 1 : 0.
    private static bool IsAsked(FileOperations file, IOperation number, ISymbol variable) =>
        file.ReferencesTo(variable).Any(reference =>
            reference.EnclosingFunction() == number.EnclosingFunction()
            && ValueFlow.UseOf(reference).User is IPropertyReferenceOperation { Property.Name: nameof(System.Nullable<int>.HasValue) }
                or IIsPatternOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals });
}
