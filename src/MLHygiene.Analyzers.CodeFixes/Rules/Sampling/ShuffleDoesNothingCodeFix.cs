using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>
/// Draws the keys from one generator that is made before the sort, and reads the shuffled rows once: as a query they would be shuffled
/// again by each of their readers.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShuffleDoesNothingCodeFix))]
public sealed class ShuffleDoesNothingCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.ShuffleDoesNothing;

    private protected override Fix? Plan(FixContext context)
    {
        var model = context.SemanticModel;
        var places = context.Diagnostic.AdditionalLocations;
        if (context.Node is not InvocationExpressionSyntax sort
            || places.Count != 1
            || context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax { Parent: LambdaExpressionSyntax lambda } key
            // A static function cannot see the generator.
            || lambda.Modifiers.Any(SyntaxKind.StaticKeyword)
            || Hoisting.Anchor(sort) is not { } anchor
            || anchor.ContainsDirectives
            || model.GetOperation(sort, context.CancellationToken) is not IInvocationOperation operation
            // The threads of a parallel query would share the generator.
            || ApiCall.Find(context.Hygiene.Apis, Role.Parallel, operation) is not null
            || Query(model, context, operation) is not var (query, isRead))
        {
            return null;
        }

        var name = FreeName.In(anchor, "random");
        return Generator(context, key, anchor) is not var (generator, drawn)
            ? null
            : new Fix("Draw the keys from one generator (changes results)", editor =>
            {
                NewStatements.InsertBefore(editor, anchor, SyntaxFactory.ParseStatement($"var {name} = {generator};"));
                var draw = drawn is null
                    ? SyntaxFactory.ParseExpression($"{name}.Next()")
                    : key.ReplaceNode(drawn, SyntaxFactory.IdentifierName(name).WithTriviaFrom(drawn));
                editor.ReplaceNode(key, (current, _) => draw.WithTriviaFrom(current));
                if (!isRead)
                {
                    editor.ReplaceNode(query, (current, _) => current is ExpressionSyntax latest ? SequenceCall.On(latest, nameof(Enumerable.ToArray), HasToArray(model, query)) : current);
                }
            });
    }

    /// <summary>The expression that makes the generator, and the part of the key that its name replaces; null for the whole key.</summary>
    private static (ExpressionSyntax Generator, ExpressionSyntax? Replaced)? Generator(FixContext context, ExpressionSyntax key, SyntaxNode anchor)
    {
        var model = context.SemanticModel;
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(ShuffleDoesNothingAnalyzer.KindKey, out var kind) || !properties.TryGetValue(ShuffleDoesNothingAnalyzer.SeedKey, out var seed))
        {
            return null;
        }

        if (kind is nameof(ConstantKeyKind.Empty) or nameof(ConstantKeyKind.Literal))
        {
            return TakesAnyKey(model, key)
                ? (SyntaxFactory.ParseExpression($"new {TypeNames.Of(model, key.SpanStart, "System.Random")}({seed})"), null)
                : null;
        }

        var made = key.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().ToList();
        if (kind != nameof(ConstantKeyKind.Generator) || made.Count != 1 || !IsKnownBefore(model, made[0], anchor))
        {
            return null;
        }

        // Keys from a range may be few, and a shuffle by few keys is biased.
        var isBounded = key.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(draw => draw.ArgumentList.Arguments.Count > 0);
        return !isBounded ? (made[0].WithoutTrivia(), made[0])
            : key is InvocationExpressionSyntax && model.GetTypeInfo(key).Type?.SpecialType == SpecialType.System_Int32 ? (made[0].WithoutTrivia(), null)
            : null;
    }

    /// <summary>The query that the sort is the beginning of, and whether it is read on the spot; null where it can be neither that nor an array.</summary>
    private static (ExpressionSyntax Query, bool IsRead)? Query(SemanticModel model, FixContext context, IOperation sort)
    {
        var query = sort;
        while (Next(query) is { } next && next.Type.IsLazySequence())
        {
            query = next;
        }

        if (Next(query) is not null || ValueFlow.UseOf(query).User is IForEachLoopOperation)
        {
            return query.Syntax is ExpressionSyntax read ? (read, true) : null;
        }

        return query.Syntax is ExpressionSyntax expression
            && query.Type.RowType() is { } row
            && new Retyping(model, FileOperations.Read(model, context.CancellationToken), model.Compilation.CreateArrayTypeSymbol(row)).Allows(query)
                ? (expression, false)
                : null;
    }

    // The call of a library that reads the rows, or passes them on.
    private static IOperation? Next(IOperation query) =>
        ValueFlow.UseOf(query).User is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, DeclaringSyntaxReferences.IsEmpty: true } } next }
            ? next
            : null;

    private static bool HasToArray(SemanticModel model, ExpressionSyntax query) =>
        model.GetTypeInfo(query).Type is { } type
        && model.LookupSymbols(query.SpanStart, type, nameof(Enumerable.ToArray), includeReducedExtensionMethods: true).Any();

    private static bool TakesAnyKey(SemanticModel model, ExpressionSyntax key) =>
        key.Parent?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax sort }
        && model.GetSymbolInfo(sort).Symbol is IMethodSymbol { Parameters.Length: var parameters, ReducedFrom: var reduced }
        && parameters == (reduced is null ? 2 : 1)
        && sort.Expression is not (GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax });

    private static bool IsKnownBefore(SemanticModel model, SyntaxNode expression, SyntaxNode anchor) =>
        expression.DescendantNodes().OfType<IdentifierNameSyntax>().All(name =>
            model.GetSymbolInfo(name).Symbol is { } symbol
            && (symbol is not ILocalSymbol
                || symbol.DeclaringSyntaxReferences.All(declaration => declaration.Span.End <= anchor.SpanStart)));
}
