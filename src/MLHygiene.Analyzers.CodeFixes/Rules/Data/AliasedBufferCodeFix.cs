using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Keeps a copy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AliasedBufferCodeFix))]
public sealed class AliasedBufferCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.AliasedBuffer;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(AliasedBufferAnalyzer.CopyKey, out var copy) || copy is null
            || context.Node is not ExpressionSyntax { ContainsDirectives: false } kept
            || context.SemanticModel.GetTypeInfo(kept).Type is not { } type)
        {
            return null;
        }

        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(context.SemanticModel, kept.SpanStart);
        return new Fix("Keep a copy (changes results)", editor => editor.ReplaceNode(kept, (current, _) => SyntaxFactory
            .ParseExpression(copy.Replace("{0}", current.WithoutTrivia().ToFullString()).Replace("{1}", name))
            .WithTriviaFrom(current)));
    }
}
