using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Takes back the settings that pass over faults.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingColumnBecomesZeroCodeFix))]
public sealed class MissingColumnBecomesZeroCodeFix : HygieneCodeFix
{
    private const string Title = "Let the fault throw (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.MissingColumnBecomesZero;

    private protected override Fix? Plan(FixContext context)
    {
        var settings = new[] { context.Diagnostic.Location }.Concat(context.Diagnostic.AdditionalLocations)
            .Select(location => context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
            .ToList();
        return settings.TrueForAll(CanGo) ? new Fix(Title, editor => Remove(editor, settings)) : null;
    }

    // What else the value of an assignment is used for needs it.
    private static bool CanGo(SyntaxNode setting) =>
        setting is AssignmentExpressionSyntax
        && !setting.DescendantTrivia().Any(Comments.IsCommentOrDirective)
        && (setting.Parent is InitializerExpressionSyntax initializer ? !initializer.ContainsDirectives
            : setting.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement && !statement.ContainsDirectives);

    private static void Remove(SyntaxEditor editor, List<SyntaxNode> settings)
    {
        foreach (var setting in settings)
        {
            switch (setting.Parent)
            {
                case InitializerExpressionSyntax list:
                    ListElement.Remove(editor, setting);
                    editor.ReplaceNode(list.Parent!, (current, _) => WithoutEmptyInitializer(current));
                    break;
                case ExpressionStatementSyntax { Parent: GlobalStatementSyntax statement }:
                    editor.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia);
                    break;
                case { } statement:
                    editor.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia);
                    break;
            }
        }
    }

    private static SyntaxNode WithoutEmptyInitializer(SyntaxNode node) =>
        node is BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: 0 } initializer } creation
        && !initializer.DescendantTrivia().Any(Comments.IsComment)
            ? Bare(creation).WithTrailingTrivia(creation.GetTrailingTrivia())
            : node;

    private static BaseObjectCreationExpressionSyntax Bare(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { ArgumentList: null } explicitly =>
            explicitly.WithInitializer(null).WithType(explicitly.Type.WithoutTrailingTrivia()).WithArgumentList(SyntaxFactory.ArgumentList()),
        _ => creation.WithInitializer(null),
    };
}
