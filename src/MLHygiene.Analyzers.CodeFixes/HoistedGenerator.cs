using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Makes a generator once, before the outermost loop. Generators of one seed that stood in one loop become one: two would draw alike.</summary>
internal static class HoistedGenerator
{
    /// <summary>Puts a generator before the rounds, and names it where it was; null where it cannot stand there.</summary>
    /// <param name="context">The report.</param>
    /// <param name="generator">What makes or gives the generator in each round.</param>
    /// <param name="made">What makes it before the rounds.</param>
    /// <param name="rounds">Where the innermost code stands that runs again.</param>
    /// <param name="title">The title of the fix.</param>
    public static Fix? Plan(FixContext context, ExpressionSyntax generator, ExpressionSyntax made, Location rounds, string title)
    {
        if (RoundOf(context, rounds) is not { } round
            || round is AnonymousFunctionExpressionSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.StaticKeyword)
            || Hoisting.Anchor(context.SemanticModel, generator, generator, round) is not { } anchor
            || Comments.AreInside(generator))
        {
            return null;
        }

        if (generator.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } declarator })
        {
            return declaration.Parent is BlockSyntax && declaration.UsingKeyword == default && declaration.AwaitKeyword == default && !HasComment(declaration)
                ? new Fix(title, editor => Move(context.SemanticModel, editor, anchor, declaration, declarator, made.ToString()))
                : null;
        }

        return made is ImplicitObjectCreationExpressionSyntax
            ? null
            : new Fix(title, editor =>
            {
                var name = HoistedName(editor, anchor, made.ToString(), "random");
                editor.ReplaceNode(generator, (current, _) => SyntaxFactory.IdentifierName(name).WithTriviaFrom(current));
            });
    }

    private static SyntaxNode? RoundOf(FixContext context, Location round)
    {
        var node = context.Root.FindNode(round.SourceSpan, getInnermostNodeForTie: true);
        return node is GlobalStatementSyntax global ? global.Statement : node is ArgumentSyntax argument ? argument.Expression : node;
    }

    private static void Move(
        SemanticModel model, SyntaxEditor editor, StatementSyntax anchor, LocalDeclarationStatementSyntax declaration, VariableDeclaratorSyntax declarator, string made)
    {
        var type = declaration.Declaration.Type.WithoutTrivia();
        var name = HoistedName(editor, anchor, made, declarator.Identifier.ValueText, declaration, type.ToString());
        var symbol = model.GetDeclaredSymbol(declarator);
        foreach (var reference in declaration.Parent!.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(reference => reference.Identifier.ValueText != name
                && reference.Identifier.ValueText == declarator.Identifier.ValueText
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(reference).Symbol, symbol)))
        {
            editor.ReplaceNode(reference, (current, _) => SyntaxFactory.IdentifierName(name).WithTriviaFrom(current));
        }

        editor.RemoveNode(declaration, SyntaxRemoveOptions.KeepNoTrivia);
    }

    // What stands behind the brace before it on the same line is about it, too.
    private static bool HasComment(SyntaxNode node) => node.GetFirstToken().GetPreviousToken().TrailingTrivia
        .Concat(node.GetLeadingTrivia())
        .Concat(node.GetTrailingTrivia())
        .Any(Comments.IsComment);

    /// <summary>The name of the generator that stands before the loop: the one that another fix has put there, or a new one.</summary>
    private static string HoistedName(
        SyntaxEditor editor, StatementSyntax anchor, string made, string wanted, LocalDeclarationStatementSyntax? moved = null, string type = "var")
    {
        editor.TrackNode(anchor);
        var now = editor.GetChangedRoot().GetCurrentNode(anchor) ?? anchor;
        if (Before(now) is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables }
            && variables[0].Initializer?.Value.ToString() == made
            && variables[0].Identifier.ValueText.StartsWith(wanted, System.StringComparison.Ordinal))
        {
            return variables[0].Identifier.ValueText;
        }

        var name = moved is not null && IsOnly(now, wanted) ? wanted : FreeName.In(now, wanted);
        NewStatements.InsertBefore(editor, anchor, SyntaxFactory.ParseStatement($"{type} {name} = {made};"));
        return name;
    }

    private static StatementSyntax? Before(StatementSyntax anchor)
    {
        var statements = anchor.Parent switch
        {
            BlockSyntax block => block.Statements.ToList(),
            SwitchSectionSyntax section => section.Statements.ToList(),
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement).ToList(),
            _ => new System.Collections.Generic.List<StatementSyntax>(),
        };
        var at = statements.IndexOf(anchor);
        return at > 0 ? statements[at - 1] : null;
    }

    // No other variable of the member has the name, which would be in the way of one with a wider scope.
    private static bool IsOnly(SyntaxNode node, string name)
    {
        var scope = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
        return scope.DescendantNodes().Count(declared => declared switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText == name,
            SingleVariableDesignationSyntax variable => variable.Identifier.ValueText == name,
            ParameterSyntax parameter => parameter.Identifier.ValueText == name,
            ForEachStatementSyntax loop => loop.Identifier.ValueText == name,
            CatchDeclarationSyntax caught => caught.Identifier.ValueText == name,
            _ => false,
        }) == 1;
    }
}
