using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Gives the generator a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseededRandomCodeFix))]
public sealed class UnseededRandomCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnseededRandom;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node is not BaseObjectCreationExpressionSyntax creation
            || creation.ContainsDirectives
            || !context.Diagnostic.Properties.TryGetValue(UnseededRandomAnalyzer.SeedKey, out var configured) || configured is null)
        {
            return null;
        }

        var seed = SeedValue.At(context, creation, configured);
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(seed));
        return new Fix(
            $"Seed the generator with {seed} (changes results)",
            editor => editor.ReplaceNode(creation, (current, _) => current is BaseObjectCreationExpressionSyntax latest ? With(latest, argument) : current));
    }

    // The seed is the first parameter; a switch for threads comes behind it.
    private static SyntaxNode With(BaseObjectCreationExpressionSyntax creation, ArgumentSyntax seed) => creation switch
    {
        ObjectCreationExpressionSyntax { ArgumentList: null } bare => bare
            .WithType(bare.Type.WithoutTrailingTrivia())
            .WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(seed)).WithTrailingTrivia(bare.Type.GetTrailingTrivia())),
        { ArgumentList: { Arguments.Count: > 0 } list } => creation.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(
            new[] { seed }.Concat(list.Arguments),
            new[] { SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space) }.Concat(list.Arguments.GetSeparators())))),
        { ArgumentList: { } list } => creation.WithArgumentList(list.AddArguments(seed)),
        _ => creation,
    };
}
