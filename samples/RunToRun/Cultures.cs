using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace RunToRun;

/// <summary>What cultures make of the order and the case of tokens. The data of the cultures are the operating system's.</summary>
internal static class Cultures
{
    private static readonly string[] Tokens = ["z", "ä", "a", "B", "b", "A", "_x", "10", "2", "co-op", "coop", "TITLE", "title"];

    public static IEnumerable<Table> Tables =>
    [
        new("MLH3012", Kind.Varying, ["Culture", "Order of thirteen tokens", "`\"TITLE\".ToLower()`"],
        [
            .. new[] { "en-US", "sv-SE", "tr-TR" }.Select(InCulture),
            ["`StringComparer.Ordinal`", string.Join(' ', Tokens.Order(StringComparer.Ordinal)), ""],
            ["tokens of two characters that have another number in en-US than by their characters", $"{OtherNumbers()} of {Pairs().Count()}", ""],
        ]),
    ];

    private static string[] InCulture(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        return [name, string.Join(' ', Tokens.Order(StringComparer.Create(culture, ignoreCase: false))), "TITLE".ToLower(culture)];
    }

    private static IEnumerable<string> Pairs() => from first in "aBz2-_Ä" from second in "abYZ09-_ä.ö1xQ e"[..16] select $"{first}{second}";

    private static int OtherNumbers()
    {
        var american = Pairs().Order(StringComparer.Create(CultureInfo.GetCultureInfo("en-US"), ignoreCase: false)).ToList();
        return Pairs().Order(StringComparer.Ordinal).Where((token, number) => american[number] != token).Count();
    }
}
