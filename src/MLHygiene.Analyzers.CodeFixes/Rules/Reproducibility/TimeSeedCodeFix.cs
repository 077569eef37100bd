using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Writes a seed that is the same in every run.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeSeedCodeFix))]
public sealed class TimeSeedCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.TimeSeed;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Diagnostic.AdditionalLocations.Count == 0
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax time
            || time.ContainsDirectives || Comments.AreInside(time)
            || !context.Diagnostic.Properties.TryGetValue(TimeSeedAnalyzer.SeedKey, out var configured) || configured is null)
        {
            return null;
        }

        var seed = SeedValue.At(context, time, configured);
        return new Fix(
            $"Seed with {seed} (changes results)",
            editor => editor.ReplaceNode(time, (current, _) => SyntaxFactory.ParseExpression(seed).WithTriviaFrom(current)),
            // One number may seed several generators.
            key: time.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
