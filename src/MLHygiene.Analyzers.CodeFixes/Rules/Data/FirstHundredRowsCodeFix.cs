using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Asks for all rows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FirstHundredRowsCodeFix))]
public sealed class FirstHundredRowsCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.FirstHundredRows;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList: { ContainsDirectives: false } list } call
            || context.SemanticModel.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        // Called as a static method, it is given the view first.
        var place = method.MethodKind == MethodKind.ReducedExtension ? 0 : 1;
        if (list.Arguments.Count < place || list.Arguments.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        var all = SyntaxFactory.Argument(SyntaxFactory.ParseExpression("-1"));
        var told = call.WithArgumentList(Insert(list, place, all));
        return context.SemanticModel.GetSpeculativeSymbolInfo(call.SpanStart, told, SpeculativeBindingOption.BindAsExpression).Symbol is null
            ? null
            : new Fix("Keep all rows (changes results)", editor => editor.ReplaceNode(list, (current, _) => Insert((ArgumentListSyntax)current, place, all)));
    }

    private static ArgumentListSyntax Insert(ArgumentListSyntax list, int place, ArgumentSyntax argument)
    {
        if (place < list.Arguments.Count)
        {
            var next = list.Arguments[place];
            argument = argument.WithLeadingTrivia(next.GetLeadingTrivia());
            list = list.WithArguments(list.Arguments.Replace(next, next.WithLeadingTrivia()));
            var inserted = list.Arguments.Insert(place, argument);
            return list.WithArguments(SyntaxFactory.SeparatedList(inserted, inserted.GetSeparators()
                .Select((comma, index) => index == place ? comma.WithTrailingTrivia(SyntaxFactory.Space) : comma)));
        }

        var added = list.Arguments.Add(argument);
        return list.WithArguments(SyntaxFactory.SeparatedList(added, added.GetSeparators()
            .Select((comma, index) => index == place - 1 ? comma.WithTrailingTrivia(SyntaxFactory.Space) : comma)));
    }
}
