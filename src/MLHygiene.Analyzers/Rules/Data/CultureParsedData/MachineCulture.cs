using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells calls that make a number or a date from text by the culture of the machine, and nothing that says so.</summary>
internal static class MachineCulture
{
    /// <summary>Whether a parse of text gives another value under another culture, and names none.</summary>
    public static bool Decides(ParsedText parsed) => parsed.Call.Entry.Find("gives") switch
    {
        "number" => IsLeftOut(parsed.Call) && MayHaveGroups(parsed.Call),
        // An explicit null belongs to a format, which says what the text looks like.
        "time" => IsLeftOut(parsed.Call) && !IsWritten(parsed.Call),
        "any" => IsLeftOut(parsed.Call) && MayBeNumber(parsed.Call.Operation),
        _ => false,
    };

    /// <summary>Whether a call names no culture: it cannot, leaves it out, or passes null.</summary>
    public static bool IsLeftOut(ApiCall call) => call.Operation is IMethodReferenceOperation reference
        ? !HasParameter(reference.Method, call.Entry.Find("culture"))
        : call.OperandOf("culture") is not { } culture || culture.IsNull();

    private static bool IsWritten(ApiCall call) =>
        call.Entry.Find("culture") is { } parameter
        && call.Operation.ArgumentFor(parameter) is { ArgumentKind: ArgumentKind.Explicit };

    private static bool HasParameter(IMethodSymbol method, string? name) =>
        method.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal));

    // Where no group separator is allowed, the wrong culture throws: '1.5' is no number then.
    private static bool MayHaveGroups(ApiCall call) =>
        call.ValueOf("style")?.ConstantValue is not { HasValue: true, Value: int style }
        || ((NumberStyles)style & NumberStyles.AllowThousands) != NumberStyles.None;

    // Convert.ChangeType(cell, typeof(int)) gives the same everywhere.
    private static bool MayBeNumber(IOperation call) =>
        call is IInvocationOperation invocation
        && invocation.Arguments.Any(argument => argument.Value.Unwrap() switch
        {
            ITypeOfOperation { TypeOperand: { } type } => IsNumberOrDate(type),
            { ConstantValue: { HasValue: true, Value: int code } } => IsNumberOrDate((TypeCode)code),
            { Type.TypeKind: TypeKind.Class, ConstantValue.HasValue: false } type => type.Type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object),
            _ => false,
        });

    private static bool IsNumberOrDate(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime;

    private static bool IsNumberOrDate(TypeCode code) => code is TypeCode.Single or TypeCode.Double or TypeCode.Decimal or TypeCode.DateTime;
}
