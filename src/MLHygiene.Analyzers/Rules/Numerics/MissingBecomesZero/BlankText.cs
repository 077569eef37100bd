using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tells text that the program asks whether there is any of it: then it knows of missing values, and has an answer.</summary>
internal static class BlankText
{
    /// <summary>Whether a variable with text is compared with an empty or other constant text, or asked for its length.</summary>
    public static bool IsAskedFor(FileOperations file, IOperation text) =>
        text.Variable() is { } variable && file.ReferencesTo(variable).Any(IsAsked);

    private static bool IsAsked(IOperation text)
    {
        var (user, operand) = ValueFlow.UseOf(text);
        return user switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsStatic: true, ReturnType.SpecialType: SpecialType.System_Boolean, ContainingType.SpecialType: SpecialType.System_String } } } => true,
            IPropertyReferenceOperation { Property: { Name: nameof(string.Length), ContainingType.SpecialType: SpecialType.System_String } } => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
                (comparison.LeftOperand == operand ? comparison.RightOperand : comparison.LeftOperand).Unwrap() is { } other
                && (other.ConstantValue is { HasValue: true, Value: string } || other is IFieldReferenceOperation { Field.Name: nameof(string.Empty) }),
            IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: string } } } => true,
            _ => false,
        };
    }
}
