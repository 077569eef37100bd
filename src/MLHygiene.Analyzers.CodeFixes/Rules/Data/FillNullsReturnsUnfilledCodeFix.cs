using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Has the call return the frame that it fills.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FillNullsReturnsUnfilledCodeFix))]
public sealed class FillNullsReturnsUnfilledCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.FillNullsReturnsUnfilled;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(FillNullsReturnsUnfilledAnalyzer.SwitchKey, out var name) || name is null
            || context.Node is not InvocationExpressionSyntax { ArgumentList: { ContainsDirectives: false } list })
        {
            return null;
        }

        // A variable that is false may be true for somebody else.
        var given = list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)
            ?? list.Arguments.Skip(1).FirstOrDefault(argument => argument.NameColon is null);
        return given is not null && !given.Expression.IsKind(SyntaxKind.FalseLiteralExpression)
            ? null
            : new Fix("Return the frame that is filled (changes results)", editor => editor.ReplaceNode(list, (current, _) => Switch((ArgumentListSyntax)current, given is null ? -1 : list.Arguments.IndexOf(given), name)));
    }

    private static ArgumentListSyntax Switch(ArgumentListSyntax list, int given, string name)
    {
        var yes = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
        return given < 0 ? NamedArgument.Append(list, name, yes) : list.ReplaceNode(list.Arguments[given].Expression, yes.WithTriviaFrom(list.Arguments[given].Expression));
    }
}
