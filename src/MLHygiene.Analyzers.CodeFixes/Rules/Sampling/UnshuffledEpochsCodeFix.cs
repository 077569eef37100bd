using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>
/// Shuffles the rows at the head of each epoch, with a generator that is at hand or with one that is made before the epochs. Rows whose
/// labels stand in another collection are left: shuffled alone, they would lose them.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnshuffledEpochsCodeFix))]
public sealed class UnshuffledEpochsCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnshuffledEpochs;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.ContainsKey(UnshuffledEpochsAnalyzer.AloneProperty)
            || !properties.TryGetValue(UnshuffledEpochsAnalyzer.SeedProperty, out var seed) || seed is null
            || context.Diagnostic.AdditionalLocations.Count < 2
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan) is not { } at
            || (at as StatementSyntax ?? (at as GlobalStatementSyntax)?.Statement) is not { } epochs
            || BodyOf(epochs) is not { Statements: { Count: > 0 } statements } body
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[1].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax rows
            || body.ContainsDirectives)
        {
            return null;
        }

        var model = context.SemanticModel;
        var first = statements[0];
        if (!HasShuffle(model, rows))
        {
            return null;
        }

        if (GeneratorAt(model, epochs.SpanStart) is { } known)
        {
            return new Fix(
                $"Shuffle '{rows}' with '{known}' in each epoch (changes results)",
                editor => NewStatements.InsertBefore(editor, first, Shuffle(known, rows)));
        }

        if (!NewStatements.CanStandBefore(epochs))
        {
            return null;
        }

        var type = TypeNames.Of(model, epochs.SpanStart, "System.Random");
        return new Fix(
            $"Shuffle '{rows}' in each epoch, from seed {seed} (changes results)",
            editor =>
            {
                // Another loop of the method may have been given its generator just now.
                editor.TrackNode(epochs);
                var name = FreeName.In(editor.GetChangedRoot().GetCurrentNode(epochs) ?? epochs, "random");
                NewStatements.InsertBefore(editor, first, Shuffle(name, rows));
                NewStatements.InsertBefore(editor, epochs, SyntaxFactory.ParseStatement($"var {name} = new {type}({seed});"));
            });
    }

    private static BlockSyntax? BodyOf(StatementSyntax loop) => loop switch
    {
        ForStatementSyntax { Statement: BlockSyntax body } => body,
        CommonForEachStatementSyntax { Statement: BlockSyntax body } => body,
        WhileStatementSyntax { Statement: BlockSyntax body } => body,
        DoStatementSyntax { Statement: BlockSyntax body } => body,
        _ => null,
    };

    // A local counts from its declaration on, a parameter everywhere; a field may not have its value yet. What another function declares
    // is out of reach for a static one.
    private static string? GeneratorAt(SemanticModel model, int position) =>
        model.LookupSymbols(position)
            .Where(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, model.GetEnclosingSymbol(position)))
            .FirstOrDefault(symbol => symbol switch
            {
                ILocalSymbol local => IsRandom(local.Type) && local.DeclaringSyntaxReferences.All(declaration =>
                    declaration.Span.End < position && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null }),
                IParameterSymbol { RefKind: RefKind.None } parameter => IsRandom(parameter.Type),
                _ => false,
            })?.Name;

    private static bool IsRandom(ITypeSymbol type) =>
        type is { Name: "Random", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && type.NullableAnnotation != NullableAnnotation.Annotated;

    private static StatementSyntax Shuffle(string generator, ExpressionSyntax rows) =>
        SyntaxFactory.ParseStatement($"{generator}.Shuffle({rows.WithoutTrivia()});");

    // By symbol: arrays are shuffled from .NET 8 on.
    private static bool HasShuffle(SemanticModel model, ExpressionSyntax rows) =>
#pragma warning disable RS0030 // What new code can call is no fact about existing code.
        model.GetTypeInfo(rows).Type is IArrayTypeSymbol { Rank: 1 }
        && model.Compilation.GetTypeByMetadataName("System.Random")?.GetMembers("Shuffle").OfType<IMethodSymbol>()
            .Any(method => method.Parameters.Length == 1 && method.Parameters[0].Type is IArrayTypeSymbol) == true;
#pragma warning restore RS0030
}
