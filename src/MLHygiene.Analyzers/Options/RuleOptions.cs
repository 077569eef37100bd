using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

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

    /// <summary>Where rules about plain C# look for machine learning.</summary>
    public static readonly RuleOption<ContextMode> Context = new(
        "context",
        defaultValue: ContextMode.Auto,
        "auto, always or never",
        text => text.Trim().ToUpperInvariant() switch
        {
            "AUTO" => (true, ContextMode.Auto),
            "ALWAYS" => (true, ContextMode.Always),
            "NEVER" => (true, ContextMode.Never),
            _ => (false, ContextMode.Auto),
        },
        isPerRule: false);

    /// <summary>Words that say as much of machine learning as the strong ones of the package.</summary>
    public static readonly RuleOption<string> ContextWords = new(
        "context_words",
        defaultValue: string.Empty,
        "words of letters, with commas between them",
        text => (text.All(character => char.IsLetter(character) || character is ',' or ' ') && text.Any(char.IsLetter), text),
        isPerRule: false);

    public static ImmutableArray<IRuleOption> All { get; } = ImmutableArray.Create<IRuleOption>(Seed, Context, ContextWords);
}
