using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>docs/rules/README.md: the pages of the rules by category, by library and by severity.</summary>
internal static class RuleIndex
{
    /// <summary>The page, from the catalog and from the tables at the head of the pages.</summary>
    public static string Text()
    {
        var text = new StringBuilder(
            """
            # The rules

            <!-- Generated from the rule catalog and the pages; CONTRIBUTING.md says how. -->

            Each page says what the rule finds, why nothing else shows it, what it costs (measured), what is *not* reported and why, and how
            to fix it. [fixes.md](../fixes.md) shows what each fix writes, [comparison.md](../comparison.md) who else finds the bug.

            [By category](#by-category) · [By library](#by-library) · [By severity](#by-severity)

            ## By category


            """);
        foreach (var category in RuleInfo.All.GroupBy(rule => rule.Descriptor.Category, StringComparer.Ordinal))
        {
            text.Append("### ").Append(category.Key).Append("\n\n| Rule | Finds | Severity | Fix |\n| --- | --- | --- | --- |\n");
            foreach (var rule in category)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Link(rule)} | {rule.Descriptor.Title} | {rule.Level} | {(rule.CodeFix is null ? "no" : "yes")} |\n");
            }

            text.Append('\n');
        }

        text.Append(
            """
            ## By library

            Rules of .NET need no package. [Model files](../models.md) teach the rules the helpers of a project.

            | Library | Rules |
            | --- | --- |

            """);
        foreach (var library in RuleLibraries.Known)
        {
            AppendRow(text, library, RuleInfo.All.Where(rule => RuleLibraries.Of(rule).Contains(library)));
        }

        text.Append(
            """

            ## By severity

            As the package sets it; [configuration.md](../configuration.md) says how to set it otherwise.

            | Severity | Rules |
            | --- | --- |

            """);
        foreach (var level in RuleInfo.All.GroupBy(rule => rule.Level, StringComparer.Ordinal).OrderBy(level => level.Min(Rank)))
        {
            AppendRow(text, level.Key, level);
        }

        return text.ToString();
    }

    // Errors first, and what is off last.
    private static int Rank(RuleInfo rule) =>
        rule.Descriptor.IsEnabledByDefault ? DiagnosticSeverity.Error - rule.Descriptor.DefaultSeverity : (int)DiagnosticSeverity.Error + 1;

    private static void AppendRow(StringBuilder text, string name, IEnumerable<RuleInfo> rules)
    {
        if (rules.Any())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(", ", rules.Select(Link))} |\n");
        }
    }

    private static string Link(RuleInfo rule) => $"[{rule.Id}]({rule.Id}.md)";
}
