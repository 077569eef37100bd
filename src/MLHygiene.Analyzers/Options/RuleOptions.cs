using System.Collections.Immutable;
using System.Globalization;

namespace MLHygiene.Analyzers.Options;

/// <summary>Every option of the package. docs/configuration.md lists the same.</summary>
internal static class RuleOptions
{
    /// <summary>The seed that fixes write.</summary>
    public static readonly RuleOption<int> Seed = new(
        "seed",
        defaultValue: 0,
        "a whole number from -2147483648 to 2147483647",
        text => (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value), value));

    public static ImmutableArray<IRuleOption> All { get; } = ImmutableArray.Create<IRuleOption>(Seed);
}
