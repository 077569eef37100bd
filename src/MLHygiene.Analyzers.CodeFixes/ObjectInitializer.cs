using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Sets a member of a new object, in the layout that its creation has.</summary>
internal static class ObjectInitializer
{
    /// <summary>Whether a member can be set where an object is created. What a directive leaves out may set it.</summary>
    public static bool CanSet(SyntaxNode creation) =>
        creation is BaseObjectCreationExpressionSyntax { Initializer: null or { RawKind: (int)SyntaxKind.ObjectInitializerExpression } }
        && !creation.ContainsDirectives;

    /// <summary>Sets a member: in place of what it is set to, or behind the others.</summary>
    public static SyntaxNode Set(SyntaxNode node, string member, ExpressionSyntax value)
    {
        if (node is not BaseObjectCreationExpressionSyntax creation)
        {
            return node;
        }

        var set = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .LastOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member);
        return set is not null ? creation.ReplaceNode(set.Right, value.WithTriviaFrom(set.Right))
            : creation.Initializer is { } initializer ? creation.WithInitializer(Append(initializer, Assignment(member, value)))
            : WithNewInitializer(creation, Assignment(member, value));
    }

    /// <summary><c>member = value</c>.</summary>
    public static AssignmentExpressionSyntax Assignment(string member, ExpressionSyntax value) =>
        SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(member),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            value);

    /// <summary><c>{ elements }</c>, on one line.</summary>
    public static InitializerExpressionSyntax OnOneLine(SeparatedSyntaxList<ExpressionSyntax> elements) =>
        SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            elements,
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space));

    private static BaseObjectCreationExpressionSyntax WithNewInitializer(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax added)
    {
        var after = creation.GetTrailingTrivia();
        var initializer = OnOneLine(SyntaxFactory.SingletonSeparatedList(added)).WithTrailingTrivia(after);
        return creation switch
        {
            // 'new Options()': the list goes, it says nothing.
            ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } list } explicitly when !Comments.AreInside(explicitly) =>
                explicitly.WithArgumentList(null).WithType(explicitly.Type.WithoutTrailingTrivia()).WithInitializer(initializer),
            _ => creation.WithoutTrailingTrivia() is BaseObjectCreationExpressionSyntax bare ? bare.WithInitializer(initializer) : creation,
        };
    }

    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax list, ExpressionSyntax added)
    {
        if (list.Expressions.Count == 0)
        {
            return list.WithExpressions(SyntaxFactory.SingletonSeparatedList(added.WithTrailingTrivia(SyntaxFactory.Space)));
        }

        var last = list.Expressions[list.Expressions.Count - 1];
        var separators = list.Expressions.GetSeparators().ToList();
        var hasCommaAtEnd = separators.Count == list.Expressions.Count;
        var after = hasCommaAtEnd ? separators[separators.Count - 1].TrailingTrivia : last.GetTrailingTrivia();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        if (after.Any(SyntaxKind.EndOfLineTrivia))
        {
            var lineEnd = SyntaxFactory.TriviaList(after.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1));
            added = added.WithLeadingTrivia(last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
            if (hasCommaAtEnd)
            {
                separators.Add(comma.WithTrailingTrivia(lineEnd));
            }
            else
            {
                // The line's comment stays on its line.
                separators.Add(comma.WithTrailingTrivia(after));
                added = added.WithTrailingTrivia(lineEnd);
                last = last.WithoutTrailingTrivia();
            }
        }
        else if (hasCommaAtEnd)
        {
            added = added.WithTrailingTrivia(after);
        }
        else
        {
            separators.Add(comma.WithTrailingTrivia(SyntaxFactory.Space));
            added = added.WithTrailingTrivia(after);
            last = last.WithoutTrailingTrivia();
        }

        var elements = list.Expressions.Take(list.Expressions.Count - 1).Concat(new[] { last, added });
        return list.WithExpressions(SyntaxFactory.SeparatedList(elements, separators));
    }
}
