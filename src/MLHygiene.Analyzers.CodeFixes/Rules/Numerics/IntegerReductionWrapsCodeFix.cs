using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Computes in a wider type: that of LINQ for arrays, or the one of 64 bits where a type is named.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IntegerReductionWrapsCodeFix))]
public sealed class IntegerReductionWrapsCodeFix : HygieneCodeFix
{
    private const string Enumerable = "System.Linq.Enumerable";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.IntegerReductionWraps;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (context.Node is not InvocationExpressionSyntax call
            || call.ContainsDirectives
            || context.Diagnostic.AdditionalLocations.Count != 1
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax place)
        {
            return null;
        }

        return properties.TryGetValue(WiderReduction.NameKey, out var name) && name is not null ? Name(place, name)
            : properties.TryGetValue(WiderReduction.ComputesKey, out var computes) && computes is not null ? Linq(context, call, place, computes)
            : null;
    }

    private static Fix? Name(ExpressionSyntax place, string name)
    {
        SimpleNameSyntax? narrow = place switch
        {
            SimpleNameSyntax simple => simple,
            MemberAccessExpressionSyntax access => access.Name,
            _ => null,
        };
        return narrow is null
            ? null
            : new Fix($"Compute as '{name}' (changes results)", editor => editor.ReplaceNode(narrow, SyntaxFactory.IdentifierName(name).WithTriviaFrom(narrow)));
    }

    private static Fix? Linq(FixContext context, InvocationExpressionSyntax call, ExpressionSyntax array, string computes)
    {
        if (Comments.AreInside(call))
        {
            return null;
        }

        var (method, value) = (computes == "average" ? "Average" : "Sum", FreeName.InLoop(context.SemanticModel, call, "value"));
        var type = TypeNames.Of(context.SemanticModel, call.SpanStart, Enumerable);
        var function = computes == "squares" ? $"{value} => {value} * {value}" : $"{value} => {value}";
        var rows = array.WithoutTrivia();
        var text = type.IndexOf('.') >= 0 ? $"{type}.{method}({rows}, {function})" : $"{rows}.{method}({function})";
        context.Diagnostic.Properties.TryGetValue(WiderReduction.CastKey, out var cast);
        var corrected = SyntaxFactory.ParseExpression(cast is null ? text : $"({cast}){text}");
        return new Fix(
            computes == "average" ? "Average with LINQ, as 'double' (changes results)" : "Add up with LINQ, as 'int' (changes results)",
            editor => editor.ReplaceNode(call, (current, _) => current.IsEquivalentTo(call) ? corrected.WithTriviaFrom(current) : current));
    }
}
