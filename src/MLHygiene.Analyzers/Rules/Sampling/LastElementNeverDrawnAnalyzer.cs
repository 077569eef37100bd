using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>MLH2009: a draw below <c>rows.Length - 1</c> whose number is a place in the same rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LastElementNeverDrawnAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.LastElementNeverDrawn);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var apis = hygiene.Apis;
        var draws = apis.Names(Role.Entropy, "below");
        start.RegisterFileAction(
            (context, file) => Check(context, file, apis), new IdentifierScan(draws).FindsEach, root => NamedCalls.In(root, draws).Any(MayEndEarly));
    }

    // Something less one, or a variable that may hold it.
    private static bool MayEndEarly(InvocationExpressionSyntax draw) =>
        draw.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax
            || argument.Expression.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.SubtractExpression))
            || argument.Expression is CastExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax);

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if (BoundedDraw.Find(apis, operation) is { IsFromZero: true } draw
                && !operation.Syntax.ContainsDiagnostics
                && LengthLessOne(file, draw.Below) is var (bound, length, rows)
                && DrawnPlaces.AreOf(file, draw.Operation, rows)
                && ExchangeLoop.Find(file, draw) is null)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.LastElementNeverDrawn,
                    operation.Syntax.GetLocation(),
                    bound == draw.Below
                        ? new[] { bound.Syntax.GetLocation(), length.Syntax.GetLocation() }
                        : Enumerable.Empty<Location>(),
                    ShortText.Of(operation.Syntax),
                    rows.Name));
            }
        }
    }

    // rows.Length - 1, or a local that holds it.
    private static (IOperation Bound, IOperation Length, RowVariable Rows)? LengthLessOne(FileOperations file, IOperation below)
    {
        var bound = below.Unwrap();
        if (bound is ILocalReferenceOperation { Local: var local } && file.WritesTo(local) is { Count: 1 } writes && writes[0] is { } written)
        {
            bound = written.Unwrap();
        }

        return bound is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Subtract,
                OperatorMethod: null,
                RightOperand.ConstantValue: { HasValue: true, Value: 1 or 1L },
                LeftOperand: { } length,
            }
            && RowLength.Of(file, length) is { } rows
                ? (bound, length, rows)
                : null;
    }
}
