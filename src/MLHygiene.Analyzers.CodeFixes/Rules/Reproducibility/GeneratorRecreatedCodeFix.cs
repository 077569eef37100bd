using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Makes the generator once, before the outermost loop. Generators of one seed that stood in one loop become one: two would draw alike.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GeneratorRecreatedCodeFix))]
public sealed class GeneratorRecreatedCodeFix : HygieneCodeFix
{
    private const string Title = "Make the generator once, before the rounds (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.GeneratorRecreated;

    private protected override Fix? Plan(FixContext context) =>
        context.Diagnostic.Properties.ContainsKey(GeneratorRecreatedAnalyzer.HoistKey)
        && context.Node is BaseObjectCreationExpressionSyntax creation
        && context.Diagnostic.AdditionalLocations.Count == 1
            ? HoistedGenerator.Plan(context, creation, creation.WithoutTrivia(), context.Diagnostic.AdditionalLocations[0], Title)
            : null;
<<<<<<< HEAD
    }

    private static SyntaxNode? RoundOf(FixContext context)
    {
        var node = context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true);
        return node is GlobalStatementSyntax global ? global.Statement : node is ArgumentSyntax argument ? argument.Expression : node;
    }

    private static void Move(
        SemanticModel model, SyntaxEditor editor, StatementSyntax anchor, LocalDeclarationStatementSyntax declaration, VariableDeclaratorSyntax declarator)
    {
        var type = declaration.Declaration.Type.WithoutTrivia();
        var name = HoistedName(editor, anchor, declarator.Initializer!.Value.WithoutTrivia().ToString(), declarator.Identifier.ValueText, declaration, type.ToString());
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
=======
>>>>>>> order
}
