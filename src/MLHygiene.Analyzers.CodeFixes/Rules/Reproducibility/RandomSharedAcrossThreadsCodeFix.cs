using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>
/// Draws from <c>Random.Shared</c> in place of an unseeded generator. From a seeded one it draws in a plain loop, where drawing is all that
/// the steps do, and elsewhere the seeds of one generator for each step.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RandomSharedAcrossThreadsCodeFix))]
public sealed class RandomSharedAcrossThreadsCodeFix : HygieneCodeFix
{
    private const string Random = "System.Random";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.RandomSharedAcrossThreads;

    private protected override Fix? Plan(FixContext context)
    {
        var nodes = context.Diagnostic.AdditionalLocations
            .Select(location => context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
            .Select(node => node is ArgumentSyntax argument ? argument.Expression : node)
            .ToList();
        context.Diagnostic.Properties.TryGetValue(RandomSharedAcrossThreadsAnalyzer.FixKey, out var kind);
        if (nodes.Count < 2 || nodes[0] is not InvocationExpressionSyntax call)
        {
            return null;
        }

        return kind switch
        {
            RandomSharedAcrossThreadsAnalyzer.SharedFix => Shared(context, call, nodes.Skip(1).OfType<ExpressionSyntax>().ToList()),
            RandomSharedAcrossThreadsAnalyzer.OwnFix
                when nodes.Count > 4 && nodes[1] is LambdaExpressionSyntax lambda && nodes[2] is ExpressionSyntax from && nodes[3] is ExpressionSyntax below =>
                    Own(context, call, lambda, from, below, nodes.Skip(4).OfType<ExpressionSyntax>().ToList()),
            _ => null,
        };
    }

    private static Fix? Shared(FixContext context, SyntaxNode call, List<ExpressionSyntax> generators)
    {
        var model = context.SemanticModel;
#pragma warning disable RS0030 // What new code can call is no fact about existing code.
        var hasShared = model.Compilation.GetTypeByMetadataName(Random)?.GetMembers("Shared").Any(member => member.IsStatic) == true;
#pragma warning restore RS0030
        return !hasShared
            ? null
            : new Fix("Draw from 'Random.Shared' (changes results)", editor => Replace(editor, generators, TypeNames.Of(model, call.SpanStart, Random) + ".Shared"), Key(call, generators));
    }

    private static Fix? Own(
        FixContext context, InvocationExpressionSyntax call, LambdaExpressionSyntax lambda, ExpressionSyntax from, ExpressionSyntax below, List<ExpressionSyntax> generators)
    {
        var model = context.SemanticModel;
        if (IndexOf(lambda) is not { } index
            || lambda.AsyncKeyword != default
            || lambda.ContainsDirectives
            || !IsInt(model, from) || !IsInt(model, below) || !IsPlain(model, from) || !IsPlain(model, below)
            || StatementOf(call) is not { } statement || !NewStatements.CanStandBefore(statement))
        {
            return null;
        }

        return Filling(lambda, index) is { } filling && statement is ExpressionStatementSyntax && call.ArgumentList.Arguments.Count == 3 && !HasComments(call, lambda)
            ? new Fix("Draw in a plain loop (changes results)", editor => WriteLoop(editor, statement, index, from, below, filling), Key(call, generators))
            : model.GetConstantValue(from) is { HasValue: true, Value: 0 } && CanHoldSeeds(context, lambda, generators)
            ? new Fix("Give each step a generator of its own (changes results)", editor => WriteSeeds(model, editor, statement, lambda, index, below, generators), Key(call, generators))
            : null;
    }

    // w[i] = rng.NextDouble()
    private static AssignmentExpressionSyntax? Filling(LambdaExpressionSyntax lambda, string index)
    {
        var step = lambda.Body is BlockSyntax { Statements: { Count: 1 } statements } && statements[0] is ExpressionStatementSyntax only ? only.Expression : lambda.Body;
        return step is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } places } } assignment
            && places[0].Expression is IdentifierNameSyntax { Identifier.ValueText: var place } && place == index
            && !assignment.DescendantNodes().Any(node => node is AnonymousFunctionExpressionSyntax or AwaitExpressionSyntax)
                ? assignment
                : null;
    }

    private static void WriteLoop(
        SyntaxEditor editor, StatementSyntax statement, string index, ExpressionSyntax from, ExpressionSyntax below, AssignmentExpressionSyntax filling)
    {
        var (newLine, indent, inner) = Layout(statement);
        var loop = SyntaxFactory.ParseStatement(string.Join(
            newLine,
            $"for (var {index} = {from.WithoutTrivia()}; {index} < {below.WithoutTrivia()}; {index}++)",
            indent + "{",
            inner + filling.WithoutTrivia() + ";",
            indent + "}"));
        editor.ReplaceNode(statement, (current, _) => loop.WithTriviaFrom(current));
    }

    private static bool CanHoldSeeds(FixContext context, LambdaExpressionSyntax lambda, List<ExpressionSyntax> generators) =>
        lambda.Body is BlockSyntax or InvocationExpressionSyntax or AssignmentExpressionSyntax
        && !lambda.Modifiers.Any(SyntaxKind.StaticKeyword)
        && !lambda.DescendantNodes().OfType<AnonymousFunctionExpressionSyntax>().Any(inner => inner.Modifiers.Any(SyntaxKind.StaticKeyword))
        && generators.TrueForAll(generator => context.SemanticModel.GetSymbolInfo(generator).Symbol is not null && InPlaceShuffle.IsName(context.SemanticModel, generator))
        && generators.Select(generator => generator.WithoutTrivia().ToString()).Distinct(System.StringComparer.Ordinal).Count() == 1;

    private static void WriteSeeds(
        SemanticModel model, SyntaxEditor editor, StatementSyntax statement, LambdaExpressionSyntax lambda, string index, ExpressionSyntax below, List<ExpressionSyntax> generators)
    {
        // Another call of the method may have been given its seeds just now.
        editor.TrackNode(statement);
        var now = editor.GetChangedRoot().GetCurrentNode(statement) ?? statement;
        var (seeds, own, place) = (FreeName.In(now, "seeds"), FreeName.In(now, "random"), FreeName.In(now, "s"));
        var (newLine, indent, inner) = Layout(statement);
        var (count, master) = (below.WithoutTrivia().ToString(), generators[0].WithoutTrivia().ToString());

        Replace(editor, generators, own);
        var declaration = $"var {own} = new {TypeNames.Of(model, lambda.SpanStart, Random)}({seeds}[{index}]);";
        if (lambda.Body is BlockSyntax { Statements: { Count: > 0 } statements })
        {
            NewStatements.InsertBefore(editor, statements[0], SyntaxFactory.ParseStatement(declaration));
        }
        else
        {
            editor.ReplaceNode(lambda, (current, _) => current is LambdaExpressionSyntax { ExpressionBody: { } step } latest
                ? latest
                    .WithArrowToken(latest.ArrowToken.WithTrailingTrivia(NewStatements.LineEnd(statement)))
                    .WithExpressionBody(null)
                    .WithBlock((BlockSyntax)SyntaxFactory.ParseStatement(string.Join(
                        newLine,
                        indent + "{",
                        inner + declaration,
                        inner + step.WithoutTrivia() + ";",
                        indent + "}")))
                : current);
        }

        NewStatements.InsertBefore(
            editor,
            statement,
            SyntaxFactory.ParseStatement($"var {seeds} = new int[{count}];"),
            SyntaxFactory.ParseStatement(string.Join(
                newLine,
                $"for (var {place} = 0; {place} < {seeds}.Length; {place}++)",
                indent + "{",
                inner + $"{seeds}[{place}] = {master}.Next();",
                indent + "}")));
    }

    private static void Replace(SyntaxEditor editor, IEnumerable<ExpressionSyntax> generators, string name)
    {
        foreach (var generator in generators)
        {
            editor.ReplaceNode(generator, (current, _) => SyntaxFactory.ParseExpression(name).WithTriviaFrom(current));
        }
    }

    // One edit corrects all draws of a call from one generator.
    private static string Key(SyntaxNode call, List<ExpressionSyntax> generators) => $"{call.SpanStart} {generators[0].SpanStart}";

    private static (string NewLine, string Indent, string Inner) Layout(SyntaxNode place)
    {
        var indent = NewStatements.IndentOfLine(place).ToString();
        return (NewStatements.LineEnd(place).ToString(), indent, indent + (indent.Contains('\t') ? "\t" : "    "));
    }

    // Outside of any function that may run on several threads itself.
    private static StatementSyntax? StatementOf(SyntaxNode call)
    {
        StatementSyntax? statement = null;
        foreach (var node in call.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ArrowExpressionClauseSyntax)
            {
                return null;
            }

            statement ??= node as StatementSyntax;
        }

        return statement;
    }

    private static string? IndexOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 or 2 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    } is { Length: > 0 } name && name != "_" ? name : null;

    private static bool IsInt(SemanticModel model, ExpressionSyntax bound) => model.GetTypeInfo(bound).ConvertedType?.SpecialType == SpecialType.System_Int32
        && model.GetTypeInfo(bound).Type?.SpecialType == SpecialType.System_Int32;

    // Written again it is the same number, at no cost.
    private static bool IsPlain(SemanticModel model, ExpressionSyntax bound) =>
        model.GetConstantValue(bound).HasValue || InPlaceShuffle.IsName(model, bound);

    private static bool HasComments(SyntaxNode call, SyntaxNode lambda) => Comments.AreInside(call) || Comments.AreInside(lambda);
}
