using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Reads the rows into a list before the view does, or makes a parallel query keep their order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NonRepeatableRowsCodeFix))]
public sealed class NonRepeatableRowsCodeFix : HygieneCodeFix
{
    private const string AsOrdered = nameof(ParallelEnumerable.AsOrdered);
    private const string ToList = nameof(Enumerable.ToList);

    private protected override DiagnosticDescriptor Rule => RuleCatalog.NonRepeatableRows;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(NonRepeatableRowsAnalyzer.FixKey, out var fix))
        {
            return null;
        }

        if (fix == NonRepeatableRowsAnalyzer.List)
        {
            return context.Node is ExpressionSyntax rows
                ? new Fix("Read the rows once, with ToList (changes results)", Call(rows, ToList, CanCall(context, rows, ToList)))
                : null;
        }

        // Several views may be given the same query.
        return context.Diagnostic.AdditionalLocations is { Count: > 0 } places
            && places[0].SourceTree == context.Root.SyntaxTree
            && context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax parallel
            && CanCall(context, parallel, AsOrdered)
                ? new Fix(
                    "Keep the order of the rows, with AsOrdered (changes results)",
                    Call(parallel, AsOrdered, asExtension: true),
                    key: parallel.Span.ToString())
                : null;
    }

    private static bool CanCall(FixContext context, ExpressionSyntax expression, string method) =>
        context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type is { } type
        && context.SemanticModel.LookupSymbols(expression.SpanStart, type, method, includeReducedExtensionMethods: true).Any();

    private static Action<SyntaxEditor> Call(ExpressionSyntax expression, string method, bool asExtension) =>
        editor => editor.ReplaceNode(
            expression,
            (current, _) => current is ExpressionSyntax latest ? SequenceCall.On(latest, method, asExtension) : current);
}
