using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Reads the rows once, into a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OneShotRecordsCodeFix))]
public sealed class OneShotRecordsCodeFix : HygieneCodeFix
{
    private const string Title = "Read the rows once with ToList (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.OneShotRecords;

    private protected override Fix? Plan(FixContext context)
    {
        var model = context.SemanticModel;
        if (!context.Diagnostic.Properties.ContainsKey(OneShotRecordsAnalyzer.ListProperty)
            || context.Node is not ExpressionSyntax expression
            || model.GetOperation(expression, context.CancellationToken) is not { Type: { } type } rows
            || context.Hygiene.Apis.Find(Role.SameRow, rows.CalledMember()) is not null
            || type.RowType() is not { } row
            || ListOf(model, row) is not { } list
            || !new Retyping(model, context.File, list).Allows(rows))
        {
            return null;
        }

        var hasExtension = model
            .LookupSymbols(expression.SpanStart, type, nameof(Enumerable.ToList), includeReducedExtensionMethods: true)
            .Any();
        return new Fix(Title, editor => editor.ReplaceNode(
            expression,
            (current, _) => current is ExpressionSyntax latest ? SequenceCall.On(latest, nameof(Enumerable.ToList), hasExtension) : current));
    }

    private static ITypeSymbol? ListOf(SemanticModel model, ITypeSymbol row) =>
#pragma warning disable RS0030 // A type for new code is no fact about existing code.
        model.Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")?.Construct(row);
#pragma warning restore RS0030
}
