using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// Reports operators, and members that compare as operators do, with an operand that is always NaN. Whatever compares by
/// <c>Equals</c> (patterns, <c>Contains</c>, hashing) finds NaN and is right.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NaNComparisonAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.NaNComparison);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        start.RegisterOperationAction(context => Check(context, hygiene.Apis), OperationKind.Binary, OperationKind.Invocation);
        start.RegisterOperationAction(context => CheckTuples(context, hygiene.Apis), OperationKind.TupleBinary);
    }

    private static void Check(OperationAnalysisContext context, ApiTable apis)
    {
        if (NaNComparison.Find(context.Operation, apis) is not { } comparison || context.Operation.IsInExpressionTree())
        {
            return;
        }

        var test = NaNTest.For(comparison, apis);
        Report(
            context,
            context.Operation.Type?.SpecialType == SpecialType.System_Boolean
                ? comparison.IsTrue ? "always true" : "always false"
                : comparison.IsTrue ? "true for every number" : "false for every number",
            comparison.Other,
            comparison.NaN,
            test.Advice,
            test.Properties);
    }

    private static void CheckTuples(OperationAnalysisContext context, ApiTable apis)
    {
        if (context.Operation is ITupleBinaryOperation tuples
            && TupleComparison.FindElement(tuples.LeftOperand, tuples.RightOperand, apis) is var (other, nan)
            && !tuples.IsInExpressionTree())
        {
            Report(
                context,
                tuples.OperatorKind == BinaryOperatorKind.NotEquals ? "always true" : "always false",
                other,
                nan,
                "Compare the elements one by one, and this one with 'IsNaN'",
                ImmutableDictionary<string, string?>.Empty);
        }
    }

    private static void Report(
        OperationAnalysisContext context,
        string outcome,
        IOperation other,
        IOperation nan,
        string advice,
        ImmutableDictionary<string, string?> properties) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.NaNComparison,
            context.Operation.Syntax.GetLocation(),
            Declaration(nan, context.Operation.Syntax.SyntaxTree),
            properties,
            outcome,
            ShortText.Of(other.Syntax),
            advice));

    /// <summary>Where the file declares the constant that NaN is written as.</summary>
    private static ImmutableArray<Location> Declaration(IOperation nan, SyntaxTree tree)
    {
        ISymbol? constant = nan.Unwrap() switch
        {
            IFieldReferenceOperation field => field.Field,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        return constant is null
            ? ImmutableArray<Location>.Empty
            : constant.Locations.Where(location => location.SourceTree == tree).ToImmutableArray();
    }
}
