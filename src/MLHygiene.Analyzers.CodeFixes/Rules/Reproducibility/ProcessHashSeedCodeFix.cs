using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Computes the seed from the values themselves.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProcessHashSeedCodeFix))]
public sealed class ProcessHashSeedCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.ProcessHashSeed;

    private protected override Fix? Plan(FixContext context)
    {
        if (StableHash.Of(context) is not { } stable)
        {
            return null;
        }

        var hash = context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true);
        return new Fix(
            "Compute a seed that stays the same (changes results)",
            editor =>
            {
                stable.AddMethod(editor);
                editor.ReplaceNode(hash, (current, _) => SyntaxFactory.ParseExpression(stable.AsInt).WithTriviaFrom(current));
            },
            key: hash.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
