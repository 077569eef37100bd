using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Shuffles fairly: by the generator's own method, by exchanges with the right bounds, or by keys from the whole range.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BiasedShuffleCodeFix))]
public sealed class BiasedShuffleCodeFix : HygieneCodeFix
{
    private const string Shuffle = "Shuffle the rows fairly (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.BiasedShuffle;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        var nodes = context.Diagnostic.AdditionalLocations
            .Select(location => context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
            .ToList();
        if (nodes.Exists(node => node.ContainsDirectives))
        {
            return null;
        }

        properties.TryGetValue(BiasedShuffleAnalyzer.FixKey, out var kind);
        var fix = kind switch
        {
            BiasedShuffleAnalyzer.InPlaceFix when nodes.Count == 3 && nodes[1] is ExpressionSyntax rows && nodes[2] is ExpressionSyntax generator =>
                nodes[0] is ForStatementSyntax loop ? Loop(context, loop, rows, generator) : Sort(context, nodes[0], rows, generator),
            BiasedShuffleAnalyzer.KeyFix when nodes.Count == 2 && nodes[0] is ExpressionSyntax key && nodes[1] is InvocationExpressionSyntax draw =>
                Keys(context, key, draw),
            _ => null,
        };
        return fix ?? (properties.TryGetValue(BiasedShuffleAnalyzer.ArgumentsKey, out var arguments) && arguments is not null ? Bounds(context, arguments) : null);
    }

    private static Fix? Loop(FixContext context, ForStatementSyntax loop, ExpressionSyntax rows, ExpressionSyntax generator) =>
        loop.Declaration is not null
        && !Comments.AreInside(loop)
        && InPlaceShuffle.IsName(context.SemanticModel, generator)
        && InPlaceShuffle.Call(context.SemanticModel, loop.SpanStart, generator, rows) is { } call
        && context.SemanticModel.AnalyzeDataFlow(loop) is { Succeeded: true, DataFlowsOut.IsEmpty: true } flow
        && flow.WrittenInside.All(variable => flow.VariablesDeclared.Contains(variable, SymbolEqualityComparer.Default))
            ? new Fix(Shuffle, editor => editor.ReplaceNode(loop, (current, _) => SyntaxFactory.ExpressionStatement(call).WithTriviaFrom(current)))
            : null;

    private static Fix? Sort(FixContext context, SyntaxNode sort, ExpressionSyntax rows, ExpressionSyntax generator)
    {
        var model = context.SemanticModel;
        if (sort is not InvocationExpressionSyntax || Comments.AreInside(sort) || !IsKnownOutside(model, sort, generator))
        {
            return null;
        }

        if (sort.Parent is ExpressionStatementSyntax statement)
        {
            return InPlaceShuffle.Statement(model, statement, generator, rows) is { } shuffle
                ? new Fix(Shuffle, editor => editor.ReplaceNode(statement, (current, _) => shuffle.WithTriviaFrom(current)))
                : null;
        }

        return sort.Parent is ArrowExpressionClauseSyntax or LambdaExpressionSyntax && InPlaceShuffle.Call(model, sort.SpanStart, generator, rows) is { } call
            ? new Fix(Shuffle, editor => editor.ReplaceNode(sort, (current, _) => call.WithTriviaFrom(current)))
            : null;
    }

    private static Fix? Keys(FixContext context, ExpressionSyntax key, InvocationExpressionSyntax draw)
    {
        var model = context.SemanticModel;
        if (Comments.AreInside(key) || WholeRange(model, draw) is not { } whole
            || key != draw && !(key.Parent is LambdaExpressionSyntax && TakesAnyKey(model, key)))
        {
            return null;
        }

        return new Fix("Draw the keys from the whole range (changes results)", editor => editor.ReplaceNode(key, (current, _) => whole.WithTriviaFrom(current)));
    }

    private static Fix? Bounds(FixContext context, string arguments)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList: var list } || Comments.AreInside(list) || list.ContainsDirectives)
        {
            return null;
        }

        var fair = SyntaxFactory.ParseArgumentList($"({arguments})");
        return new Fix($"Draw from '{arguments}' (changes results)", editor => editor.ReplaceNode(list, (current, _) => fair.WithTriviaFrom(current)));
    }

    private static InvocationExpressionSyntax? WholeRange(SemanticModel model, InvocationExpressionSyntax draw)
    {
        if (draw.ArgumentList.Arguments.Count == 0)
        {
            return draw.WithoutTrivia();
        }

        if (model.GetSymbolInfo(draw).Symbol is not IMethodSymbol { ContainingType: { } type } method)
        {
            return null;
        }

        var same = Overloads(type, method).Where(other => SymbolEqualityComparer.Default.Equals(other.ReturnType, method.ReturnType)).ToList();
        var arguments = same.Exists(other => other.Parameters.IsEmpty) ? "()"
            : method.ReturnType.SpecialType == SpecialType.System_Int32 && same.Exists(other => other.Parameters.Length == 1) ? "(int.MaxValue)"
            : null;
        return arguments is null ? null : draw.WithArgumentList(SyntaxFactory.ParseArgumentList(arguments)).WithoutTrivia();
    }

    private static IEnumerable<IMethodSymbol> Overloads(INamedTypeSymbol type, IMethodSymbol method)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var overload in at.GetMembers(method.Name).OfType<IMethodSymbol>().Where(overload => overload.IsStatic == method.IsStatic))
            {
                yield return overload;
            }
        }
    }

    // A key of another type needs a sort that infers it.
    private static bool TakesAnyKey(SemanticModel model, ExpressionSyntax key) =>
        key.Parent?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax sort }
        && model.GetSymbolInfo(sort).Symbol is IMethodSymbol { Parameters.Length: var parameters, ReducedFrom: var reduced }
        && parameters == (reduced is null ? 2 : 1)
        && !sort.Expression.DescendantNodesAndSelf().Any(node => node is GenericNameSyntax { Identifier.ValueText: "OrderBy" or "OrderByDescending" });

    // What the comparison declares is not there outside.
    private static bool IsKnownOutside(SemanticModel model, SyntaxNode sort, ExpressionSyntax generator) =>
        generator.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().All(name =>
            model.GetSymbolInfo(name).Symbol is { } symbol
            && !symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == sort.SyntaxTree && sort.Span.Contains(declaration.Span)));
}
