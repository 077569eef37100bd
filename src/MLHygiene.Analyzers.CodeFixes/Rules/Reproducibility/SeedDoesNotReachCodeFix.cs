using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Seeds the accelerator beside the CPU, with the same seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeedDoesNotReachCodeFix))]
public sealed class SeedDoesNotReachCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.SeedDoesNotReach;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(SeedDoesNotReachAnalyzer.BesideKey, out var beside) || beside is null
            || !properties.TryGetValue(SeedDoesNotReachAnalyzer.SeedKey, out var parameter) || parameter is null
            || ApiId.Parse(beside) is not { } id
            || context.Hygiene.Apis.Resolve(id).FirstOrDefault() is not IMethodSymbol { IsStatic: true } method
            || context.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || statement is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax)
            || !NewStatements.CanStandBefore(statement)
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not IInvocationOperation call
            || call.ArgumentFor(parameter) is not { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax argument } given
            || !IsSameAgain(given.Value.Unwrap())
            || IsInLambda(context.Node, statement))
        {
            return null;
        }

        var type = method.ContainingType.ToMinimalDisplayString(context.SemanticModel, statement.SpanStart);
        var added = SyntaxFactory.ParseStatement($"{type}.{method.Name}({argument.Expression.WithoutTrivia()});");
        return new Fix($"Call {type}.{method.Name} too (changes results)", editor => NewStatements.InsertAfter(editor, statement, added));
    }

    // A value that can be read twice: what draws or counts cannot.
    private static bool IsSameAgain(IOperation seed) =>
        seed.ConstantValue.HasValue
        || seed is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation };

    private static bool IsInLambda(SyntaxNode node, StatementSyntax statement) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != statement).Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax);
}
