using System;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Tells text for people from text for programs, by what stands around a value: a message says <c>loss: 0.5</c>, a table only
/// <c>,0.5,</c>. Names in quotes and tags are for programs.
/// </summary>
internal static class MessageText
{
    private static readonly char[] Blanks = { ' ', '\u00a0' };

    /// <summary>Whether a value between two literals stands in a message.</summary>
    public static bool IsAround((string Before, string After) literals) => IsLabel(literals.Before) || IsUnit(literals.After);

    // 'loss ', 'loss: ', 'loss = ', 'row 3: '
    private static bool IsLabel(string before)
    {
        var label = before.TrimEnd(Blanks);
        if (label.EndsWith(":", StringComparison.Ordinal) && label.Length < before.Length && !EndsInQuote(label.TrimEnd(':').TrimEnd(Blanks)))
        {
            return true;
        }

        // What a value is assigned to is a name of the program's own in a file: '{name}={value}'.
        var isAssigned = label.EndsWith("=", StringComparison.Ordinal);
        return isAssigned && label.Length < before.Length || EndsInWord(label.TrimEnd(' ', ':', '(', '~', '='));
    }

    private static bool EndsInQuote(string text) => text.Length > 0 && text[text.Length - 1] is '"' or '\'';

    // One letter alone may be a mark of the format: 'v 1 2 3'.
    private static bool EndsInWord(string text) =>
        text.Length > 1 && char.IsLetter(text[text.Length - 1]) && char.IsLetter(text[text.Length - 2]);

    // ' ms', '%', 's'
    private static bool IsUnit(string after)
    {
        var unit = after.TrimStart(Blanks);
        return unit.Length > 0 && (unit[0] == '%' || char.IsLetter(unit[0]) && (unit.Length < after.Length || !IsNumberSuffix(unit)));
    }

    // 0.5f in generated code
    private static bool IsNumberSuffix(string unit) => unit[0] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && (unit.Length == 1 || !char.IsLetter(unit[1]));
}
