using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Sets the number of threads, or the switch, that gives the same model in each run.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeededButMultithreadedCodeFix))]
public sealed class SeededButMultithreadedCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.SeededButMultithreaded;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(SeededButMultithreadedAnalyzer.ParameterKey, out var parameter) || parameter is null
            || !properties.TryGetValue(SeededButMultithreadedAnalyzer.ValueKey, out var text) || text is null
            || context.Node is not InvocationExpressionSyntax trainer || trainer.ContainsDirectives)
        {
            return null;
        }

        var value = SyntaxFactory.ParseExpression(text);
        if (!properties.TryGetValue(SeededButMultithreadedAnalyzer.MemberKey, out var member) || member is null)
        {
            return new Fix(Title(parameter), editor => editor.ReplaceNode(
                trainer, (current, _) => current is InvocationExpressionSyntax call ? WithArgument(call, trainer, context, parameter, value) : current));
        }

        if (OptionsOf(context) is { } options)
        {
            return ObjectInitializer.CanSet(options)
                // Two trainers may be given the same options.
                ? new Fix(
                    Title(member),
                    editor => editor.ReplaceNode(options, (current, _) => ObjectInitializer.Set(current, member, value)),
                    key: options.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture))
                : null;
        }

        return OptionsArgument.Plan(context.SemanticModel, trainer, parameter, context.CancellationToken) is { } overload
            && overload.Takes(member)
                ? new Fix(Title(member), editor => editor.ReplaceNode(
                    trainer,
                    (current, _) => current is InvocationExpressionSyntax call ? call.WithArgumentList(overload.Apply(call.ArgumentList, member, value)) : current))
                : null;

        string Title(string setting) => $"Set {setting} to {text} (changes results)";
    }

    private static SyntaxNode? OptionsOf(FixContext context)
    {
        var places = context.Diagnostic.AdditionalLocations;
        return places.Count > SeededButMultithreadedAnalyzer.OptionsPlace
            && places[SeededButMultithreadedAnalyzer.OptionsPlace] is { } place && place.SourceTree == context.Root.SyntaxTree
                ? context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true)
                : null;
    }

    private static InvocationExpressionSyntax WithArgument(
        InvocationExpressionSyntax call, InvocationExpressionSyntax original, FixContext context, string parameter, ExpressionSyntax value)
    {
        var place = Place(original, context, parameter);
        return place < 0
            ? call.WithArgumentList(NamedArgument.Append(call.ArgumentList, parameter, value))
            : call.ReplaceNode(
                call.ArgumentList.Arguments[place].Expression, value.WithTriviaFrom(call.ArgumentList.Arguments[place].Expression));
    }

    private static int Place(InvocationExpressionSyntax call, FixContext context, string parameter)
    {
        if (context.SemanticModel.GetOperation(call, context.CancellationToken) is IInvocationOperation invocation)
        {
            foreach (var argument in invocation.Arguments)
            {
                if (argument.Parameter?.Name == parameter && argument is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax syntax })
                {
                    return call.ArgumentList.Arguments.IndexOf(syntax);
                }
            }
        }

        return -1;
    }
}
