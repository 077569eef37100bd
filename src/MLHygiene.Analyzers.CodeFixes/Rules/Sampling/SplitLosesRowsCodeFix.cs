using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Makes the parts meet: writes the places and counts that the rule has worked out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SplitLosesRowsCodeFix))]
public sealed class SplitLosesRowsCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.SplitLosesRows;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(LostRows.TitleKey, out var title) || title is null)
        {
            return null;
        }

        var edits = new List<(SyntaxNode Place, string Text)>();
        for (var index = 0; index < context.Diagnostic.AdditionalLocations.Count; index++)
        {
            if (LostRows.EditAt(context.Diagnostic, index) is { } text)
            {
                edits.Add((context.Root.FindNode(context.Diagnostic.AdditionalLocations[index].SourceSpan, getInnermostNodeForTie: true), text));
            }
        }

        return edits.Count > 0 && edits.TrueForAll(edit => CanWrite(context.SemanticModel, edit.Place, edit.Text))
            ? new Fix(title, editor => edits.ForEach(edit => Write(editor, edit.Place, edit.Text)))
            : null;
    }

    private static bool CanWrite(SemanticModel model, SyntaxNode place, string text) =>
        text.Length == 0
            ? place is StatementSyntax statement && NewStatements.CanStandBefore(statement)
            : place is ExpressionSyntax
                && !place.DescendantTrivia().Any(trivia => place.Span.Contains(trivia.Span) && Comments.IsCommentOrDirective(trivia))
                && SyntaxFactory.ParseExpression(text).DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                    .Where(name => name.Parent is not MemberAccessExpressionSyntax member || member.Expression == name)
                    .All(name => IsKnown(model, place.SpanStart, name.Identifier.ValueText));

    // A variable of the same function is known from its declaration on.
    private static bool IsKnown(SemanticModel model, int position, string name) =>
        model.LookupSymbols(position, name: name).Any(symbol => symbol is not ILocalSymbol
            || symbol.DeclaringSyntaxReferences.All(declaration => declaration.Span.End <= position));

    private static void Write(SyntaxEditor editor, SyntaxNode place, string text)
    {
        if (text.Length == 0)
        {
            editor.RemoveNode(place.Parent is GlobalStatementSyntax global ? global : place, SyntaxRemoveOptions.KeepNoTrivia);
            return;
        }

        var written = SyntaxFactory.ParseExpression(text);
        if (place.Parent is RangeExpressionSyntax && written is BinaryExpressionSyntax)
        {
            written = SyntaxFactory.ParenthesizedExpression(written);
        }

        editor.ReplaceNode(place, (current, _) => written.WithTriviaFrom(current));
    }
}
