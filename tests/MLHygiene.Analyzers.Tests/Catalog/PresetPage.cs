using System;
using System.Linq;
using System.Text;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>docs/presets.md: every preset as the lines of an <c>.editorconfig</c> that say the same.</summary>
internal static class PresetPage
{
    public static string Text()
    {
        var text = new StringBuilder(
            """
            # Presets

            <!-- Generated from the rule catalog; CONTRIBUTING.md says how. -->

            A preset is one property of a project, or of all projects in a `Directory.Build.props`. The lines below say the same in an
            `.editorconfig`, for one folder or as the beginning of settings of your own. What an `.editorconfig` says wins over the property.
            The rules about options and model files belong to no C# file: see [configuration.md](configuration.md#severity).

            """);
        foreach (var preset in Preset.All)
        {
            text.Append("\n## ").Append(preset.Name).Append("\n\n").Append(preset.Summary)
                .Append("\n\n```xml\n<MLHygieneMode>").Append(preset.Name).Append("</MLHygieneMode>\n```\n");
            var lines = preset.Settings.Where(setting => !IsAboutConfiguration(setting)).ToList();
            if (lines.Count > 0)
            {
                text.Append("\n```ini\n[*.cs]\n").AppendJoin('\n', lines).Append("\n```\n");
            }
        }

        return text.ToString();
    }

    private static bool IsAboutConfiguration(string setting) =>
        RuleCatalog.All.Any(rule => rule.Category == RuleCategory.Configuration && setting.Contains(rule.Id, StringComparison.Ordinal));
}
