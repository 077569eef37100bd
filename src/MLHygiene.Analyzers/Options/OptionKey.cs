using System;
using System.Linq;

namespace MLHygiene.Analyzers.Options;

/// <summary>The keys of options in <c>.editorconfig</c> and <c>.globalconfig</c>. Hosts hand them over in any case.</summary>
internal static class OptionKey
{
    private const string Prefix = "mlhygiene.";

    /// <summary>The key that sets an option for every rule.</summary>
    public static string ForAllRules(string option) => Prefix + option;

    /// <summary>The key that sets an option for one rule; it wins over <see cref="ForAllRules"/>.</summary>
    public static string ForRule(string ruleId, string option) => Prefix + ruleId + "." + option;

    /// <summary>Whether a key is meant for this package.</summary>
    public static bool IsOurs(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The option that a key sets; null where the key names no option, or a rule that does not exist.</summary>
    public static IRuleOption? OptionOf(string key)
    {
        var parts = key.Substring(Prefix.Length).Split('.');
        return parts.Length switch
        {
            1 => Find(parts[0]),
            2 when RuleCatalog.All.Any(rule => Same(rule.Id, parts[0])) => Find(parts[1]) is { IsPerRule: true } option ? option : null,
            _ => null,
        };
    }

    private static IRuleOption? Find(string name) => RuleOptions.All.FirstOrDefault(option => Same(option.Name, name));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
