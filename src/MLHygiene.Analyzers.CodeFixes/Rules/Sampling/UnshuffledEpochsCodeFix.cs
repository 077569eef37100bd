using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>
/// Shuffles at the head of each epoch, with a generator that is at hand or with one that is made before the epochs: the rows in place, or,
/// where features and labels are walked by one index, the order in which that index goes.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnshuffledEpochsCodeFix))]
public sealed class UnshuffledEpochsCodeFix : HygieneCodeFix
{
    private const int FirstIndex = 3;

    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnshuffledEpochs;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        var nodes = context.Diagnostic.AdditionalLocations
            .Select(location => context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
            .ToArray();
        if (!properties.TryGetValue(UnshuffledEpochsAnalyzer.ShuffleProperty, out var name)
            || !Enum.TryParse<EpochShuffleKind>(name, out var kind)
            || !properties.TryGetValue(UnshuffledEpochsAnalyzer.SeedProperty, out var seed) || seed is null
            || nodes.Length < 2
            || nodes[0] is not StatementSyntax epochs
            || nodes[1] is not ExpressionSyntax rows
            || BodyOf(epochs) is not { ContainsDirectives: false, Statements: { Count: > 0 } statements }
            || Generator(context.SemanticModel) is not { } random)
        {
            return null;
        }

        var model = context.SemanticModel;
        var known = GeneratorAt(model, epochs.SpanStart);
        if ((known is null || kind == EpochShuffleKind.Places) && !NewStatements.CanStandBefore(epochs))
        {
            return null;
        }

        var made = $"new {TypeNames.Of(model, epochs.SpanStart, "System.Random")}({seed})";
        var with = known is null ? $", from seed {seed}" : $", with '{known}'";
        if (kind == EpochShuffleKind.Rows)
        {
            return model.GetTypeInfo(rows).Type is { } type && InPlaceShuffle.IsName(model, rows) && Shuffle("random", rows.WithoutTrivia().ToString(), type) is not null
                ? new Fix($"Shuffle '{rows}' in each epoch{with} (changes results)", editor =>
                {
                    var scope = Current(editor, epochs);
                    var generator = known ?? FreeName.In(scope, "random");
                    InsertBefore(editor, statements[0], Shuffle(generator, rows.WithoutTrivia().ToString(), type));
                    InsertBefore(editor, epochs, known is null ? Declaration(generator, made) : null);
                })
                : null;
        }

        var indices = nodes.Skip(FirstIndex).OfType<ExpressionSyntax>().ToArray();
        var integers = model.Compilation.CreateArrayTypeSymbol(model.Compilation.GetSpecialType(SpecialType.System_Int32));
        return nodes.Length > FirstIndex
            && indices.Length == nodes.Length - FirstIndex
            && nodes[FirstIndex - 1] is ExpressionSyntax counted
            && RowExpression.Read(model, counted) is { } places
            && Shuffle("random", "order", integers) is not null
                ? new Fix($"Walk '{rows}' by an index that is shuffled in each epoch{with} (changes results)", editor =>
                {
                    var scope = Current(editor, epochs);
                    var generator = known ?? FreeName.In(scope, "random");
                    var order = FreeName.In(scope, places.OrderName);
                    foreach (var index in indices)
                    {
                        editor.ReplaceNode(index, (current, _) =>
                            SyntaxFactory.ParseExpression($"{order}[{current.WithoutTrivia()}]").WithTriviaFrom(current));
                    }

                    InsertBefore(editor, statements[0], Shuffle(generator, order, integers));
                    InsertBefore(
                        editor,
                        epochs,
                        known is null ? Declaration(generator, made) : null,
                        Declaration(order, places.PlacesInArray(model, epochs.SpanStart).ToString()));
                })
                : null;

        StatementSyntax? Shuffle(string generator, string shuffled, ITypeSymbol type) =>
            InPlaceShuffle.Statement(model, statements[0], (generator, random), (shuffled, type));
    }

    // Another loop of the method may have been given its variables just now.
    private static StatementSyntax Current(SyntaxEditor editor, StatementSyntax epochs)
    {
        editor.TrackNode(epochs);
        return editor.GetChangedRoot().GetCurrentNode(epochs) ?? epochs;
    }

    private static void InsertBefore(SyntaxEditor editor, StatementSyntax statement, params StatementSyntax?[] inserted)
    {
        var added = inserted.OfType<StatementSyntax>().ToArray();
        if (added.Length > 0)
        {
            NewStatements.InsertBefore(editor, statement, added);
        }
    }

    private static StatementSyntax Declaration(string name, string value) => SyntaxFactory.ParseStatement($"var {name} = {value};");

    private static ITypeSymbol? Generator(SemanticModel model) =>
#pragma warning disable RS0030 // What new code can call is no fact about existing code.
        model.Compilation.GetTypeByMetadataName("System.Random");
#pragma warning restore RS0030

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
}
