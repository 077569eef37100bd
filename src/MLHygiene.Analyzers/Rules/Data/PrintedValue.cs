using System;
using System.Linq;
using Microsoft.CodeAnalysis;
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
        && (IsTime(printed) ? IsCultureTime(part.Format) : IsCultureNumber(part.Format));

    /// <summary>Whether a part is a row of values rather than one.</summary>
    public static bool IsRow(ApiTable apis, TextPart part) => Printed(apis, part.Value?.Type) is null;

    /// <summary>Whether a value is a date or a time of day.</summary>
    public static bool IsTime(TextPart part) => part.Value?.Type is { } type && IsTime(type.RowType() ?? type);

    private static bool IsTime(ITypeSymbol type) =>
        type.WithoutNullable() is not ({ SpecialType: SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double } or { Name: "Half" });

    // The type of a value that has a text in each culture; null for others.
    private static ITypeSymbol? Printed(ApiTable apis, ITypeSymbol? type) =>
        type.WithoutNullable() is { } printed
        && printed.GetMembers(nameof(ToString)).Any(member => apis.Find(Role.FormatText, member)?.Find("culture") is not null)
            ? printed
            : null;

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
