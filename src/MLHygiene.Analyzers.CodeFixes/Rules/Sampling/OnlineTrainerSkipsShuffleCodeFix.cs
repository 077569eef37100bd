using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>
/// Caches the rows in the step before the trainer, and seeds the context where it has no seed: the trainer draws from it once it
/// shuffles.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OnlineTrainerSkipsShuffleCodeFix))]
public sealed class OnlineTrainerSkipsShuffleCodeFix : HygieneCodeFix
{
    private const int Appended = 2;
    private const int Owner = 3;
    private const int Creation = 4;

    private protected override DiagnosticDescriptor Rule => RuleCatalog.OnlineTrainerSkipsShuffle;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(OnlineTrainerSkipsShuffleAnalyzer.CacheProperty, out var cache)
            || cache is null
            || NodeAt(context, Appended) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax append } call
            || NodeAt(context, Owner) is not ExpressionSyntax owner
            || append.ContainsDirectives
            // The static call of an extension.
            || context.SemanticModel.GetSymbolInfo(append.Expression, context.CancellationToken).Symbol is ITypeSymbol
            || !IsInScope(context, owner, append.Name.SpanStart)
            || context.SemanticModel.GetTypeInfo(append.Expression, context.CancellationToken).Type is not { } chain
            || context.SemanticModel.LookupSymbols(append.Name.SpanStart, chain, cache, includeReducedExtensionMethods: true).IsEmpty)
        {
            return null;
        }

        var title = "Cache the rows before the trainer";
        if (!properties.TryGetValue(OnlineTrainerSkipsShuffleAnalyzer.SeedProperty, out var seed) || seed is null)
        {
            return new Fix(title + " (changes results)", Apply);
        }

        if (!properties.TryGetValue(OnlineTrainerSkipsShuffleAnalyzer.SeedParameterProperty, out var parameter)
            || parameter is null
            || NodeAt(context, Creation) is not { } creation
            || !SeedArgument.CanBeAddedTo(creation))
        {
            return null;
        }

        return new Fix(title + $" and seed the context with {seed} (changes results)", editor =>
        {
            Apply(editor);
            editor.ReplaceNode(creation, (current, _) => SeedArgument.AddTo(current, parameter, SyntaxFactory.ParseExpression(seed)));
        });

        void Apply(SyntaxEditor editor) => editor.ReplaceNode(call, (current, _) => ChainStep.InsertBefore(current, cache, owner));
    }

    private static SyntaxNode? NodeAt(FixContext context, int place)
    {
        var locations = context.Diagnostic.AdditionalLocations;
        return place < locations.Count && locations[place].SourceTree == context.Root.SyntaxTree
            ? context.Root.FindNode(locations[place].SourceSpan, getInnermostNodeForTie: true)
            : null;
    }

    // A name that means the same at the place of the new call.
    private static bool IsInScope(FixContext context, ExpressionSyntax owner, int position)
    {
        var root = owner;
        while (root is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } member)
        {
            root = member.Expression;
        }

        return root switch
        {
            ThisExpressionSyntax => true,
            IdentifierNameSyntax name => context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is { } symbol
                && context.SemanticModel.LookupSymbols(position, name: name.Identifier.ValueText).Contains(symbol, SymbolEqualityComparer.Default),
            _ => false,
        };
    }
}
