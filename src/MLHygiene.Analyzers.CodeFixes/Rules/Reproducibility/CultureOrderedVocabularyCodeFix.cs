using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Passes <c>StringComparer.Ordinal</c>, or changes the case by no culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CultureOrderedVocabularyCodeFix))]
public sealed class CultureOrderedVocabularyCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.CultureOrderedVocabulary;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        return properties.TryGetValue(CultureOrderedVocabularyAnalyzer.MethodKey, out var method) && method is not null ? ChangeCase(context.Node, method)
            : properties.TryGetValue(CultureOrderedVocabularyAnalyzer.ComparerKey, out var parameter) && parameter is not null ? Compare(context, parameter)
            : null;
    }

    private static Fix? ChangeCase(SyntaxNode node, string method)
    {
        var name = node is InvocationExpressionSyntax { Expression: var called }
            ? called switch
            {
                MemberAccessExpressionSyntax member => member.Name,
                MemberBindingExpressionSyntax binding => binding.Name,
                _ => null,
            }
            : null;
        return name is null ? null : new Fix($"Use {method} (changes results)", editor => editor.ReplaceNode(name, SyntaxFactory.IdentifierName(method).WithTriviaFrom(name)));
    }

    private static Fix? Compare(FixContext context, string parameter)
    {
        if (context.Node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) || ListOf(context.Node)?.ContainsDirectives == true)
        {
            return null;
        }

        var comparer = SyntaxFactory.ParseExpression(TypeNames.Of(context.SemanticModel, context.Node.SpanStart, "System.StringComparer") + ".Ordinal");
        return new Fix("Compare by StringComparer.Ordinal (changes results)", editor => editor.ReplaceNode(context.Node, (current, _) => Pass(current, parameter, comparer)));
    }

    private static SyntaxNode Pass(SyntaxNode call, string parameter, ExpressionSyntax comparer) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(Complete(invocation.ArgumentList, parameter, comparer)),
        // 'new SortedSet<string> { … }': the blank or line break before the brace comes after the new list.
        ObjectCreationExpressionSyntax { ArgumentList: null } creation => creation
            .WithType(creation.Type.WithoutTrailingTrivia())
            .WithArgumentList(Complete(SyntaxFactory.ArgumentList(), parameter, comparer).WithTrailingTrivia(creation.Type.GetTrailingTrivia())),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } creation => creation.WithArgumentList(Complete(list, parameter, comparer)),
        _ => call,
    };

    private static ArgumentListSyntax Complete(ArgumentListSyntax list, string parameter, ExpressionSyntax comparer)
    {
        if (list.Arguments.FirstOrDefault(argument => IsNull(argument)) is { } none)
        {
            return list.ReplaceNode(none.Expression, comparer.WithTriviaFrom(none.Expression));
        }

        var completed = NamedArgument.Append(list, parameter, comparer);
        var added = completed.Arguments[completed.Arguments.Count - 1];
        return list.Arguments.Any(argument => argument.NameColon is not null) ? completed
            // The comparer is the last parameter everywhere.
            : completed.ReplaceNode(added, added.WithNameColon(null).WithTriviaFrom(added));
    }

    private static bool IsNull(ArgumentSyntax argument) =>
        argument.Expression.IsKind(SyntaxKind.NullLiteralExpression) || argument.Expression.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static ArgumentListSyntax? ListOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };
}
