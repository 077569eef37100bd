using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4014: a variance as the mean of the squares less the square of the mean.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CancellingVarianceAnalyzer : HygieneAnalyzer
{
    // A tree that is split tries many splits on running sums: there is no second pass to take.
    private static readonly ImmutableHashSet<string> OfSplits = IdentifierWords.List("impurity", "split", "splits", "splitter");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.CancellingVariance);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterOperationAction(Check, OperationKind.Binary);
        }
    }

    private static void Check(OperationAnalysisContext context)
    {
        if (context.Operation is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Subtract,
                OperatorMethod: null,
                Type.SpecialType: SpecialType.System_Single or SpecialType.System_Double,
            } difference
            && !difference.Syntax.ContainsDiagnostics
            && SquareOfMean.IsOf(difference.RightOperand)
            && difference.SemanticModel is { } model
            && new MeanOfSquares(FileOperations.Read(model, context.CancellationToken)) is var squares
            && squares.Is(difference.LeftOperand)
            && !difference.IsInExpressionTree()
            && !IsOfSplit(context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.CancellingVariance,
                difference.Syntax.GetLocation(),
                ShortText.Of(difference.Syntax),
                difference.Type?.SpecialType == SpecialType.System_Single
                    ? "A 'float' has no digits to spare: take the mean from each value first, in 'double'"
                    : "Take the mean from each value first"));
        }
    }

    private static bool IsOfSplit(ISymbol symbol) => StatementNames.Around(symbol).Any(name => IdentifierWords.HasAny(name, OfSplits));
}
