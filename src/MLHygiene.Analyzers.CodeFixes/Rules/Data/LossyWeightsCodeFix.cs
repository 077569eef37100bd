using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Writes all digits: without a format, or with the one that has them all where the framework is older.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LossyWeightsCodeFix))]
public sealed class LossyWeightsCodeFix : HygieneCodeFix
{
    private const string Title = "Write all digits (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.LossyWeights;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node.ContainsDirectives || context.Diagnostic.Properties.GetValueOrDefault(LossyWeightsAnalyzer.ExactProperty) is not { } exact)
        {
            return null;
        }

        return context.Node switch
        {
            InterpolationSyntax { FormatClause: { } format } hole => new Fix(Title, editor => editor.ReplaceNode(
                hole,
                (current, _) => ((InterpolationSyntax)current).WithFormatClause(WritesAllDigits(context) ? null : format.WithFormatStringToken(Token(format, exact))))),
            InvocationExpressionSyntax { ArgumentList: var list } => FormatIn(context, list) is { } argument ? WithoutFormat(context, list, argument, exact) : null,
            _ => null,
        };
    }

    private static Fix? WithoutFormat(FixContext context, ArgumentListSyntax list, ArgumentSyntax format, string exact)
    {
        if (!WritesAllDigits(context))
        {
            var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(exact));
            return new Fix(Title, editor => editor.ReplaceNode(format.Expression, literal.WithTriviaFrom(format.Expression)));
        }

        // A number of any type has the one ToString that its interface declares.
        return Comments.AreInside(list)
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IInvocationOperation { Instance.Type.TypeKind: TypeKind.TypeParameter }
            ? null
            : new Fix(Title, editor => editor.ReplaceNode(list, (current, _) =>
                ((ArgumentListSyntax)current) is var latest ? latest.WithArguments(latest.Arguments.RemoveAt(list.Arguments.IndexOf(format))) : current));
    }

    private static ArgumentSyntax? FormatIn(FixContext context, ArgumentListSyntax list) =>
        context.Diagnostic.AdditionalLocations is { Count: > 0 } locations
            ? list.Arguments.FirstOrDefault(argument => argument.Expression.Span == locations[0].SourceSpan)
            : null;

    private static SyntaxToken Token(InterpolationFormatClauseSyntax format, string exact) =>
        SyntaxFactory.Token(format.FormatStringToken.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, exact, exact, format.FormatStringToken.TrailingTrivia);

    // .NET Framework rounds to 7 and 15 digits without a format. Half is younger than the change.
    private static bool WritesAllDigits(FixContext context) =>
#pragma warning disable RS0030 // What the framework has is no fact about existing code.
        context.SemanticModel.Compilation.GetTypeByMetadataName("System.Half") is not null;
#pragma warning restore RS0030
}
