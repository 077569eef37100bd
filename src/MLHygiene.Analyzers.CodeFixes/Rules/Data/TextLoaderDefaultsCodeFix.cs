using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Tells the loader what the file is like.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextLoaderDefaultsCodeFix))]
public sealed class TextLoaderDefaultsCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.TextLoaderDefaults;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(TextLoaderDefaultsAnalyzer.SettingKey, out var setting) || setting is null
            || !properties.TryGetValue(TextLoaderDefaultsAnalyzer.ValueKey, out var code) || code is null
            || context.Node is not InvocationExpressionSyntax { ArgumentList: { ContainsDirectives: false } list })
        {
            return null;
        }

        var value = SyntaxFactory.ParseExpression(code);
        var places = context.Diagnostic.AdditionalLocations;
        if (places.Count == 0)
        {
            return new Fix($"Pass {setting}: {code} (changes results)", editor => editor.ReplaceNode(list, (current, _) =>
                NamedArgument.Append((ArgumentListSyntax)current, setting, value)));
        }

        var options = context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true);
        return ObjectInitializer.CanSet(options)
            // Two loads may be given the same options.
            ? new Fix(
                $"Set {setting} = {code} (changes results)",
                editor => editor.ReplaceNode(options, (current, _) => ObjectInitializer.Set(current, setting, value)),
                key: setting + options.SpanStart.ToString(CultureInfo.InvariantCulture))
            : null;
    }
}
