using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells values that look different in different cultures: numbers with a fraction, and times.</summary>
internal static class PrintedValue
{
    // Currencies and percents are for people.
    private const string MessageFormats = "CcPp";
    private const string WholeFormats = "DdXxBb";
    private const string FixedTimes = "OoRrsu";

    private static readonly char[] Separators = { '.', ',' };

    /// <summary>Whether a value of a text, or each element of a row of values that is joined, looks as the culture says.</summary>
    public static bool DependsOnCulture(ApiTable apis, FormattedText text, TextPart part) =>
        part.Value is { Type: { } type }
        && (Printed(apis, type) ?? (text.Call?.Entry.Find("separator") is null ? null : Printed(apis, type.RowType()))) is { } printed
        && (IsTime(printed) ? IsCultureTime(part.Format) : IsCultureNumber(part.Format) && !IsWhole(part.Value));

    // rating = rating > 3 ? 1 : 0; write(rating);
    private static bool IsWhole(IOperation value)
    {
        if (value.Unwrap() is not ILocalReferenceOperation { Local: var local })
        {
            return value.ConstantValue.HasValue && IsWholeConstant(value);
        }

        var statement = value;
        while (statement.Parent is { } parent and not IBlockOperation)
        {
            statement = parent;
        }

        return statement.Parent is IBlockOperation block
            && block.Operations.TakeWhile(before => before != statement)
                .LastOrDefault(before => VariableWrites.Of(before).Concat(before.Descendants().SelectMany(VariableWrites.Of))
                    .Any(written => SymbolEqualityComparer.Default.Equals(written.Target, local)))
                is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Value: var last } }
            && IsWholeConstant(last);
    }

    private static bool IsWholeConstant(IOperation value) => value.Unwrap() switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => IsWholeConstant(choice.WhenTrue) && IsWholeConstant(otherwise),
        { ConstantValue: { HasValue: true, Value: int or long } } => true,
        { ConstantValue: { HasValue: true, Value: double number } } => number == Math.Floor(number),
        { ConstantValue: { HasValue: true, Value: float number } } => number == Math.Floor(number),
        _ => false,
    };

    /// <summary>Whether a part is a row of values rather than one.</summary>
    public static bool IsRow(ApiTable apis, TextPart part) => Printed(apis, part.Value?.Type) is null;

    /// <summary>Whether a value is a date or a time of day.</summary>
    public static bool IsTime(TextPart part) => part.Value?.Type is { } type && IsTime(type.RowType() ?? type);

    private static bool IsTime(ITypeSymbol type) =>
        type.WithoutNullable() is not ({ SpecialType: SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double } or { Name: "Half" });

    // The type of a value that has a text in each culture; null for others.
    private static ITypeSymbol? Printed(ApiTable apis, ITypeSymbol? type) =>
        type.WithoutNullable() is { } printed
        && printed.GetMembers(nameof(ToString)).Any(member => IsOwn(apis, member))
            ? printed
            : null;

    // Whole numbers can be formatted too, and look the same everywhere.
    private static bool IsOwn(ApiTable apis, ISymbol member) =>
        apis.Find(Role.FormatText, member) is { } entry
        && entry.Find("culture") is not null
        && apis.Resolve(entry).Any(known => SymbolEqualityComparer.Default.Equals(known.ContainingType, member.ContainingType.OriginalDefinition));

    private static bool IsCultureNumber(string? format)
    {
        if (format is null or "")
        {
            return true;
        }

        if (!IsStandard(format))
        {
            return format.IndexOfAny(Separators) >= 0 && format.IndexOf('%') < 0;
        }

        return MessageFormats.IndexOf(format[0]) < 0 && WholeFormats.IndexOf(format[0]) < 0 && !IsWithoutFraction(format);
    }

    // F0 and F00
    private static bool IsWithoutFraction(string format) => format[0] is 'F' or 'f' && format.Length > 1 && format.Skip(1).All(digit => digit == '0');

    // One letter, and perhaps a number of digits.
    private static bool IsStandard(string format) => char.IsLetter(format[0]) && format.Skip(1).All(char.IsDigit);

    // A pattern such as yyyy-MM-dd is the same in every culture that has this calendar.
    private static bool IsCultureTime(string? format) => string.IsNullOrEmpty(format) || format!.Length == 1 && FixedTimes.IndexOf(format, StringComparison.Ordinal) < 0;
}
