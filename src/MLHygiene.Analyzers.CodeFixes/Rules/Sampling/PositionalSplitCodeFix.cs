using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Shuffles the rows with a seed before they are split.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PositionalSplitCodeFix))]
public sealed class PositionalSplitCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.PositionalSplit;

    // Only who knows the data can tell whether its order is one of time.
    private protected override bool IsForAll => false;

    private protected override Fix? Plan(FixContext context)
    {
        var model = context.SemanticModel;
        if (!context.Diagnostic.Properties.TryGetValue(PositionalSplitAnalyzer.SeedKey, out var seed) || seed is null
            || context.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || !NewStatements.CanStandBefore(statement)
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan).FirstAncestorOrSelf<StatementSyntax>() is not { } other
            || NewStatements.ListOf(statement) != NewStatements.ListOf(other)
            || Source(model, context.Node) is not { } rows
            || Shuffled(model, rows) is not { } shuffled
            || !HasShuffle(model.Compilation))
        {
            return null;
        }

        var random = TypeNames.Of(model, statement.SpanStart, "System.Random");
        return new Fix(
            "Shuffle the rows before the split (changes results)",
            editor => NewStatements.InsertBefore(
                editor, statement, SyntaxFactory.ParseStatement($"new {random}({seed}).Shuffle({shuffled});")));
    }

    // The local that is sliced: rows.Take(80), rows[..80].
    private static IdentifierNameSyntax? Source(SemanticModel model, SyntaxNode slice) =>
        slice.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .FirstOrDefault(name => model.GetSymbolInfo(name).Symbol is ILocalSymbol { IsRef: false, Type: var type } && type.RowType() is not null);

    private static string? Shuffled(SemanticModel model, IdentifierNameSyntax rows)
    {
        switch (model.GetTypeInfo(rows).Type)
        {
            case IArrayTypeSymbol { Rank: 1 }:
                return rows.Identifier.Text;
            case INamedTypeSymbol { Name: "List", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }:
                var marshal = TypeNames.Of(model, rows.SpanStart, "System.Runtime.InteropServices.CollectionsMarshal");
                return $"{marshal}.AsSpan({rows.Identifier.Text})";
            default:
                return null;
        }
    }

    private static bool HasShuffle(Compilation compilation) =>
#pragma warning disable RS0030 // Decides whether new code would compile.
        compilation.GetTypeByMetadataName("System.Random")?.GetMembers("Shuffle").Length > 1;
#pragma warning restore RS0030
}
