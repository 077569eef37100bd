using System;
using System.Globalization;
using System.Linq;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells number formats that leave digits out from those that write all that a number has.</summary>
internal static class RoundingFormat
{
    // What it takes to tell each number from the next one.
    private const int SingleDigits = 9;
    private const int DoubleDigits = 17;

    // Digits behind the point that leave enough of a small weight.
    private const int ManyPlaces = 16;

    private static readonly char[] Exponents = { 'e', 'E' };

    /// <summary>Whether a number that is written in a format, and read again, may be another one.</summary>
    public static bool Is(string? format, bool isSingle)
    {
        if (string.IsNullOrEmpty(format))
        {
            return false;
        }

        var digits = isSingle ? SingleDigits : DoubleDigits;
        if (!char.IsLetter(format![0]) || format.Skip(1).Any(letter => letter is < '0' or > '9'))
        {
            return IsRoundingPattern(format, digits);
        }

        var written = format.Length == 1 ? (int?)null
            : int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : digits;
        return char.ToUpperInvariant(format[0]) switch
        {
            'F' or 'N' => written is null or < ManyPlaces,
            'E' => written is null || written + 1 < digits,
            'G' => written is > 0 && written < digits,
            _ => false,
        };
    }

    // 0.####, #,##0.00, 0.00E+0
    private static bool IsRoundingPattern(string format, int digits)
    {
        if (format.Any(letter => letter is '%' or '\'' or '"' or '\\' || char.IsLetter(letter) && letter is not ('e' or 'E')))
        {
            return false;
        }

        var exponent = format.IndexOfAny(Exponents);
        var point = format.IndexOf('.');
        var mantissa = exponent < 0 ? format : format.Substring(0, exponent);
        var places = point < 0 ? 0 : mantissa.Skip(point).Count(IsDigit);
        return exponent < 0 ? mantissa.Any(IsDigit) && places < ManyPlaces : mantissa.Count(IsDigit) < digits;
    }

    private static bool IsDigit(char letter) => letter is '0' or '#';
}
