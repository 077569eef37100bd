using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Sets the switch that makes NaN of blank cells, in the options that the load has or in new ones.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BlankCellsLoadAsZeroCodeFix))]
public sealed class BlankCellsLoadAsZeroCodeFix : HygieneCodeFix
{
    private const string Title = "Load blank cells as NaN (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.BlankCellsLoadAsZero;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(BlankCellsLoadAsZeroAnalyzer.ParameterProperty, out var parameter) || parameter is null
            || !properties.TryGetValue(BlankCellsLoadAsZeroAnalyzer.MemberProperty, out var member) || member is null
            || context.Node is not InvocationExpressionSyntax load || load.ArgumentList.ContainsDirectives)
        {
            return null;
        }

        var on = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
        if (OptionsOf(context) is { } options)
        {
            return ObjectInitializer.CanSet(options)
                // Two loads may be given the same options.
                ? new Fix(
                    Title,
                    editor => editor.ReplaceNode(options, (current, _) => ObjectInitializer.Set(current, member, on)),
                    key: options.SpanStart.ToString(CultureInfo.InvariantCulture))
                : null;
        }

        return OptionsArgument.Plan(context.SemanticModel, load, parameter, context.CancellationToken) is { } overload && overload.Takes(member)
            ? Replace(load, list => overload.Apply(list, member, on))
            : Missing(context, load, parameter, member, on);
    }

    // An overload whose options were left out.
    private static Fix? Missing(FixContext context, InvocationExpressionSyntax load, string parameter, string member, ExpressionSyntax on) =>
        context.SemanticModel.GetOperation(load, context.CancellationToken) is IInvocationOperation call
        && call.ArgumentFor(parameter) is { ArgumentKind: ArgumentKind.DefaultValue, Parameter.Type: { } type }
            ? Replace(load, list => NamedArgument.Append(
                list,
                parameter,
                SyntaxFactory.ParseExpression($"new {type.ToMinimalDisplayString(context.SemanticModel, load.SpanStart)} {{ {member} = {on} }}")))
            : null;

    private static Fix Replace(InvocationExpressionSyntax load, Func<ArgumentListSyntax, ArgumentListSyntax> change) =>
        new(Title, editor => editor.ReplaceNode(load, (current, _) => current is InvocationExpressionSyntax call ? call.WithArgumentList(change(call.ArgumentList)) : current));

    private static SyntaxNode? OptionsOf(FixContext context)
    {
        var places = context.Diagnostic.AdditionalLocations;
        return places.Count > BlankCellsLoadAsZeroAnalyzer.OptionsPlace
            && places[BlankCellsLoadAsZeroAnalyzer.OptionsPlace] is { } place && place.SourceTree == context.Root.SyntaxTree
                ? context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true)
                : null;
    }
}
