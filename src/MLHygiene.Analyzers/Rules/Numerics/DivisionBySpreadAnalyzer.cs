using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4009: a division by a deviation, range or norm, in code about machine learning, where nothing on the way looks at the divisor.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DivisionBySpreadAnalyzer : HygieneAnalyzer
{
    // The ends of a range are variables of such names, or calls.
    private static readonly ImmutableHashSet<string> Ends = ImmutableHashSet.Create(StringComparer.Ordinal, "max", "min", "Max", "Min");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.DivisionBySpread);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var made = new IdentifierScan(hygiene.Apis.Names(Role.Math, "function", "sqrt", MathCall.Spread).Union(Ends));
        var divisions = hygiene.Apis.Names(Role.Math, "function", "divide");
        start.RegisterGatedFileAction(
            hygiene,
            (context, file) => Check(context, file, hygiene),
            made.FindsEach,
            root => root.DescendantNodes().Any(node => MayDivide(node, divisions)));
    }

    private static bool MayDivide(SyntaxNode node, ImmutableHashSet<string> divisions) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression, Right: not LiteralExpressionSyntax } => true,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.DivideAssignmentExpression, Right: not LiteralExpressionSyntax } => true,
        InvocationExpressionSyntax call => NamedCalls.NameOf(call) is { } name && divisions.Contains(name),
        _ => false,
    };

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var operation in file.All)
        {
            if (DivisorOf(hygiene.Apis, operation) is { } divisor
                && !operation.Syntax.ContainsDiagnostics
                && divisor.Type.IsFloatingPoint()
                && IsUnguarded(hygiene.Apis, file, operation, divisor)
                && hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.DivisionBySpread,
                    operation.Syntax.GetLocation(),
                    new[] { divisor.Syntax.GetLocation() },
                    ShortText.Of(operation.Syntax),
                    ShortText.Of(divisor.Syntax)));
            }
        }
    }

    private static IOperation? DivisorOf(ApiTable apis, IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null, ConstantValue.HasValue: false } quotient => OfNumbers(operation, quotient.RightOperand),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } division => OfNumbers(operation, division.Value),
        // TensorPrimitives.Divide(row, norm, row)
        IInvocationOperation => MathCall.Find(apis, operation) is { Function: "divide", Other: { } divisor } ? divisor : null,
        _ => null,
    };

    private static IOperation? OfNumbers(IOperation quotient, IOperation divisor) => quotient.Type.IsFloatingPoint() ? divisor : null;

    private static bool IsUnguarded(ApiTable apis, FileOperations file, IOperation operation, IOperation divisor)
    {
        var trace = Spread.Trace(apis, file, divisor);
        return !trace.IsEmpty
            && !NumberTests.AskForInfinity(operation)
            && !new NumberRanges(apis, file).Of(divisor).ExcludesZero
            && !trace.Any(part => NumberTests.CompareFor(apis, part, operation) || NumberTests.Bound(apis, file, part) && part.Syntax is not BinaryExpressionSyntax);
    }
}
