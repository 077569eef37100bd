using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Clamps a number to the range of the type that it is cast to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NaNToIntegerCodeFix))]
public sealed class NaNToIntegerCodeFix : HygieneCodeFix
{
    private const string Math = "System.Math";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.NaNToInteger;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(NaNToIntegerAnalyzer.LowestProperty, out var lowest) || lowest is null
            || !properties.TryGetValue(NaNToIntegerAnalyzer.HighestProperty, out var highest) || highest is null
            || context.Node is not CastExpressionSyntax cast || cast.ContainsDirectives || Comments.AreInside(cast)
            || !HasClamp(context.SemanticModel.Compilation))
        {
            return null;
        }

        var math = TypeNames.Of(context.SemanticModel, cast.SpanStart, Math);
        return new Fix($"Clamp to the range of '{cast.Type}' (changes results)", editor => editor.ReplaceNode(cast.Expression, (current, _) =>
        {
            var number = current is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : current;
            return SyntaxFactory.ParseExpression($"{math}.Clamp({number.WithoutTrivia()}, {lowest}, {highest})").WithTriviaFrom(current);
        }));
    }

    // .NET Framework and .NET Standard 2.0 lack it.
    private static bool HasClamp(Compilation compilation) =>
#pragma warning disable RS0030 // What new code can call is no fact about existing code.
        compilation.GetTypeByMetadataName(Math) is { } math && !math.GetMembers("Clamp").IsEmpty;
#pragma warning restore RS0030
}
