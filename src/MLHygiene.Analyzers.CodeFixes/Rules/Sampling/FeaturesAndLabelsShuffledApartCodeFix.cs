using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Shuffles an index, and reorders features and labels by it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FeaturesAndLabelsShuffledApartCodeFix))]
public sealed class FeaturesAndLabelsShuffledApartCodeFix : HygieneCodeFix
{
    private const string Title = "Reorder both by one shuffled index (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.FeaturesAndLabelsShuffledApart;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(FeaturesAndLabelsShuffledApartAnalyzer.KindKey, out var name)
            || !Enum.TryParse<ReorderingKind>(name, out var kind)
            || context.Diagnostic.AdditionalLocations.Count != 1
            || context.Node is not InvocationExpressionSyntax second
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax first)
        {
            return null;
        }

        return kind switch
        {
            ReorderingKind.InPlace when ShuffledArrays.Read(context.SemanticModel, first, second) is { } arrays => new Fix(Title, arrays.Apply),
            ReorderingKind.Query when ShuffledCopies.Read(context.SemanticModel, first, second) is { } copies => new Fix(Title, copies.Apply),
            _ => null,
        };
    }
}
