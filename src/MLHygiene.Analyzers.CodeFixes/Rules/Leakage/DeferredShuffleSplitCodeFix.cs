using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Evaluates the shuffled query once, where it is made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeferredShuffleSplitCodeFix))]
public sealed class DeferredShuffleSplitCodeFix : HygieneCodeFix
{
    private const string Title = "Materialise the shuffled rows once with ToArray";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.DeferredShuffleSplit;

    private protected override Fix? Plan(FixContext context)
    {
        var model = context.SemanticModel;
        if (context.Node is not ExpressionSyntax expression
            || model.GetOperation(expression, context.CancellationToken) is not { } query
            || model.GetTypeInfo(expression, context.CancellationToken).Type is not { } type
            || type.RowType() is not { } row)
        {
            return null;
        }

        var retyping = new Retyping(model, FileOperations.Read(model, context.CancellationToken), model.Compilation.CreateArrayTypeSymbol(row));
        if (!retyping.Allows(query))
        {
            return null;
        }

        var hasExtension = model
            .LookupSymbols(expression.SpanStart, type, nameof(Enumerable.ToArray), includeReducedExtensionMethods: true)
            .Any();
        return new Fix(Title, editor => editor.ReplaceNode(
            expression,
            (current, _) => current is ExpressionSyntax latest ? SequenceCall.On(latest, nameof(Enumerable.ToArray), hasExtension) : current));
    }
}
