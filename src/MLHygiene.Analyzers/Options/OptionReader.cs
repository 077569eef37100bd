using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MLHygiene.Analyzers.Options;

/// <summary>Reads options for a file: what its <c>.editorconfig</c> says for the rule, then for all rules, then the global ones.</summary>
internal sealed class OptionReader
{
    private readonly AnalyzerConfigOptionsProvider _provider;

    public OptionReader(AnalyzerConfigOptionsProvider provider) => _provider = provider;

    /// <summary>The value of an option for one rule in one file. An invalid value counts as unset: rule MLH0001 reports it.</summary>
    public T Get<T>(RuleOption<T> option, DiagnosticDescriptor rule, SyntaxTree tree) =>
        TryGet(option, rule, _provider.GetOptions(tree), out var value) || TryGet(option, rule, _provider.GlobalOptions, out value)
            ? value
            : option.Default;

    /// <summary>The value in one file of an option that cannot be set for one rule.</summary>
    public T Get<T>(RuleOption<T> option, SyntaxTree tree) =>
        TryGet(option, _provider.GetOptions(tree), out var value) || TryGet(option, _provider.GlobalOptions, out value)
            ? value
            : option.Default;

    private static bool TryGet<T>(RuleOption<T> option, DiagnosticDescriptor rule, AnalyzerConfigOptions options, out T value) =>
        (options.TryGetValue(OptionKey.ForRule(rule.Id, option.Name), out var text) && option.TryRead(text, out value))
        || TryGet(option, options, out value);

    private static bool TryGet<T>(RuleOption<T> option, AnalyzerConfigOptions options, out T value)
    {
        value = option.Default;
        return options.TryGetValue(OptionKey.ForAllRules(option.Name), out var text) && option.TryRead(text, out value);
    }
}
