using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;

namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>Scores that say of themselves that they are of the training rows.</summary>
internal static class TrainingScore
{
    /// <summary>Whether the variable that a score is put into, a text beside it, or the rows that it measures are named for training.</summary>
    public static bool IsNamed(SyntaxNode score)
    {
        var statement = score.FirstAncestorOrSelf<StatementSyntax>() ?? score;
        var target = Target(score);
        return Says(statement)
            || (target is not null && (SaysTraining(target) || UsesOf(target, statement).Any(Says)))
            || RowsOf(score).Any(name => PartNames.SaysTrain(name) && !PartNames.SaysTest(name));
    }

    private static string? Target(SyntaxNode score)
    {
        foreach (var node in score.Ancestors().TakeWhile(node => node is not StatementSyntax))
        {
            switch (node)
            {
                case VariableDeclaratorSyntax variable:
                    return variable.Identifier.ValueText;
                case AssignmentExpressionSyntax { Left: var left }:
                    return (left as MemberAccessExpressionSyntax)?.Name.ToString() ?? left.ToString();
            }
        }

        return null;
    }

    private static IEnumerable<StatementSyntax> UsesOf(string variable, SyntaxNode statement) =>
        (statement.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax) ?? statement)
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable)
            .Select(name => name.FirstAncestorOrSelf<StatementSyntax>())
            .OfType<StatementSyntax>()
            .Where(use => use is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax);

    // Texts, and the names that things are given: not the names of what is called.
    private static bool Says(SyntaxNode statement) =>
        statement.DescendantTokens().Any(token =>
            (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)) && SaysTraining(token.ValueText))
        || statement.DescendantNodes().OfType<NameColonSyntax>().Any(name => SaysTraining(name.Name.Identifier.ValueText));

    private static IEnumerable<string> RowsOf(SyntaxNode score) =>
        score.DescendantNodesAndSelf().OfType<ArgumentSyntax>().SelectMany(argument => argument.DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);

    private static bool SaysTraining(string text) => ModelWords.OfThePackage.Has(text, ModelWordKind.Training);
}
