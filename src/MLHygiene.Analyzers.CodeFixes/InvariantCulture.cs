using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Names the invariant culture as the code at some place can.</summary>
internal static class InvariantCulture
{
    /// <summary>The expression that names it where a fix changes the code.</summary>
    public static ExpressionSyntax At(FixContext context) =>
        SyntaxFactory.ParseExpression(
            TypeNames.Of(context.SemanticModel, context.Node.SpanStart, "System.Globalization.CultureInfo") + "." + nameof(System.Globalization.CultureInfo.InvariantCulture));
}
