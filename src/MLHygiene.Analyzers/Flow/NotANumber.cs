using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Recognises expressions that are NaN in every run.</summary>
internal static class NotANumber
{
    /// <summary>
    /// Whether an expression is NaN: by the compiler's arithmetic, or because a model file says so.
    /// A conversion to a type without NaN makes it another value.
    /// </summary>
    public static bool IsNaN(this IOperation operation, ApiTable apis)
    {
        if (operation.ConstantValue is { HasValue: true } constant)
        {
            return constant.Value is double.NaN or float.NaN;
        }

        return operation switch
        {
            IConversionOperation { OperatorMethod: null } conversion =>
                !conversion.Type.IsIntegral() && conversion.Type?.SpecialType != SpecialType.System_Decimal && conversion.Operand.IsNaN(apis),
            IParenthesizedOperation parenthesized => parenthesized.Operand.IsNaN(apis),
            _ => ApiCall.Find(apis, Role.NaN, operation) is { } call && IsNaN(call, apis),
        };
    }

    /// <summary>Whether a type holds single or double precision numbers, null or not.</summary>
    public static bool IsFloatingPoint(this ITypeSymbol? type) =>
        type.WithoutNullable()?.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>Whether a type holds whole numbers or characters, null or not.</summary>
    public static bool IsIntegral(this ITypeSymbol? type) =>
        type.WithoutNullable() is { } number
        && (number.TypeKind == TypeKind.Enum
            || number.SpecialType is SpecialType.System_Char
                or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64)
                or SpecialType.System_IntPtr or SpecialType.System_UIntPtr);

    /// <summary>The type inside <see cref="System.Nullable{T}"/>; any other type as it is.</summary>
    public static ITypeSymbol? WithoutNullable(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments }
            ? arguments[0]
            : type;

    private static bool IsNaN(ApiCall call, ApiTable apis)
    {
        if (call.Entry.Find("unless") is { } parameter
            && call.Operation.ArgumentFor(parameter) is { ArgumentKind: not ArgumentKind.DefaultValue } argument
            && !argument.Value.IsNull())
        {
            return false;
        }

        return call.Entry.Find("of") is null || (call.OperandOf("of")?.IsNaN(apis) ?? false);
    }
}
