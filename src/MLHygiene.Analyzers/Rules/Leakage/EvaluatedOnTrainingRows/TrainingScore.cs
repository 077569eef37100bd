using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Tells scores on training rows that are meant to be such, by what the program calls them.</summary>
internal static class TrainingScore
{
    // A program that tries whether a model can learn at all.
    private static readonly ImmutableHashSet<string> Trial = IdentifierWords.List(
        "overfit", "overfits", "overfitting", "memorize", "memorise", "sanity", "smoke", "toy", "debug", "xor");

    /// <summary>Whether an evaluation of a loader on training rows says that it is one.</summary>
    public static bool IsMeant(Leak leak) =>
        Loaders(leak).Concat(new[] { Loop(leak.Sink) }).OfType<string>().Any(name => PartNames.SaysTrain(name) && PartNames.SaysTest(name))
        || Statements(leak).Any(SaysTrainingScore)
        || Called(leak.Place) is { } called && PartNames.SaysTrain(called)
        || Scopes(leak.Place).Concat(Scopes(leak.Sink.Site.Syntax)).Any(name => IdentifierWords.HasAny(name, Trial));

    private static IEnumerable<string?> Loaders(Leak leak) =>
        leak.Rows.Steps.Where(step => step.Kind == RowStepKind.Loader).Select(step => Holder(step.Site.Syntax));

    private static string? Loop(Observation sink) =>
        sink.Site.Syntax.Ancestors().OfType<CommonForEachStatementSyntax>().FirstOrDefault()?.Expression is IdentifierNameSyntax loader
            ? loader.Identifier.ValueText
            : null;

    // The call of a helper, and where a number is read inside of it.
    private static IEnumerable<SyntaxNode> Statements(Leak leak) =>
        new[] { leak.Place, leak.Sink.Reading }
            .OfType<SyntaxNode>()
            .SelectMany(place => place.FirstAncestorOrSelf<StatementSyntax>() is { } statement
                ? Uses(statement).Append(statement)
                : Enumerable.Empty<SyntaxNode>());

    // What is done with the variable that a statement gives a value.
    private static IEnumerable<SyntaxNode> Uses(StatementSyntax statement)
    {
        var results = Targets(statement).ToImmutableHashSet(StringComparer.Ordinal);
        var function = statement.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return results.IsEmpty || function is null
            ? Enumerable.Empty<SyntaxNode>()
            : function.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call =>
                call.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => results.Contains(name.Identifier.ValueText)));
    }

    // A line that prints both scores is about both.
    private static bool SaysTrainingScore(SyntaxNode code) =>
        Targets(code).Append(string.Join(" ", Texts(code))).Any(text => PartNames.SaysTrain(text) && !PartNames.SaysTest(text));

    private static IEnumerable<string> Targets(SyntaxNode code) =>
        code.DescendantNodes().Select(node => node switch
        {
            VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
            SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
            _ => null,
        }).OfType<string>();

    private static IEnumerable<string> Texts(SyntaxNode code) =>
        code is InvocationExpressionSyntax or ExpressionStatementSyntax
            ? code.DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
                .Select(token => token.ValueText)
            : Enumerable.Empty<string>();

    private static string? Called(SyntaxNode place) => place is InvocationExpressionSyntax call
        ? call.Expression switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        }
        : null;

    private static string? Holder(SyntaxNode made) => made.Ancestors()
        .TakeWhile(node => node is not StatementSyntax)
        .Select(node => node switch
        {
            VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
            _ => null,
        })
        .FirstOrDefault(name => name is not null);

    private static IEnumerable<string> Scopes(SyntaxNode place) =>
        place.Ancestors().Select(node => node switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            TypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        }).OfType<string>();
}
