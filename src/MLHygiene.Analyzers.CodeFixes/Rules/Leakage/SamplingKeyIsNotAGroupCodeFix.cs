using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Rules.Leakage;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Leaves the sampling key out of the split.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SamplingKeyIsNotAGroupCodeFix))]
public sealed class SamplingKeyIsNotAGroupCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.SamplingKeyIsNotAGroup;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.ContainsKey(SamplingKeyIsNotAGroupAnalyzer.RemovableKey)
            || ListElement.Around(context.Node) is not ArgumentSyntax { ContainsDirectives: false, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } key
            || context.SemanticModel.GetOperation(call, context.CancellationToken) is not IInvocationOperation invocation)
        {
            return null;
        }

        // What stands behind the key by its place needs a name.
        var unnamed = list.Arguments.SkipWhile(argument => argument != key).Skip(1).Where(argument => argument.NameColon is null).ToList();
        var names = unnamed.ToDictionary(
            argument => argument,
            argument => invocation.Arguments.FirstOrDefault(known => known.Syntax == argument)?.Parameter?.Name);
        return names.ContainsValue(null)
            ? null
            : new Fix("Leave the sampling key out (changes results)", editor =>
            {
                foreach (var argument in unnamed)
                {
                    editor.ReplaceNode(argument, (current, _) => Named((ArgumentSyntax)current, names[argument]!));
                }

                ListElement.Remove(editor, key);
            });
    }

    private static ArgumentSyntax Named(ArgumentSyntax argument, string name) =>
        argument
            .WithoutLeadingTrivia()
            .WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(name))
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)))
            .WithLeadingTrivia(argument.GetLeadingTrivia());
}
