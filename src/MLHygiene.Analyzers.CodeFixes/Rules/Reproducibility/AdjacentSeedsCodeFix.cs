using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Draws the seeds from one generator, which is made before the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AdjacentSeedsCodeFix))]
public sealed class AdjacentSeedsCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.AdjacentSeeds;

    private protected override Fix? Plan(FixContext context)
    {
        var places = context.Diagnostic.AdditionalLocations;
        if (!context.Diagnostic.Properties.TryGetValue(AdjacentSeedsAnalyzer.MasterKey, out var master) || master is null
            || places.Count != 2
            || context.Node is not BaseObjectCreationExpressionSyntax
            || RoundAt(context, places[0]) is not { } round
            || round is AnonymousFunctionExpressionSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.StaticKeyword)
            || context.Root.FindNode(places[1].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax seed
            || Comments.AreInside(seed)
            || Anchor(round) is not { } anchor || !NewStatements.CanStandBefore(anchor) || anchor.ContainsDirectives)
        {
            return null;
        }

        var type = TypeNames.Of(context.SemanticModel, anchor.SpanStart, "System.Random");
        return new Fix("Draw the seeds from one generator (changes results)", editor =>
        {
            // Another loop of the method may have been given its generator just now.
            editor.TrackNode(anchor);
            var name = FreeName.In(editor.GetChangedRoot().GetCurrentNode(anchor) ?? anchor, "seeds");
            NewStatements.InsertBefore(editor, anchor, SyntaxFactory.ParseStatement($"var {name} = new {type}({master});"));
            editor.ReplaceNode(seed, (current, _) => SyntaxFactory.ParseExpression($"{name}.Next()").WithTriviaFrom(current));
        });
    }

    private static SyntaxNode RoundAt(FixContext context, Location place)
    {
        var node = context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        return node is GlobalStatementSyntax global ? global.Statement : node is ArgumentSyntax argument ? argument.Expression : node;
    }

    private static StatementSyntax? Anchor(SyntaxNode round)
    {
        foreach (var node in round.AncestorsAndSelf())
        {
            if (node is StatementSyntax statement)
            {
                return statement;
            }

            if (node != round && node is AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax)
            {
                return null;
            }
        }

        return null;
    }
}
