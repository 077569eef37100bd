using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4006: the logarithm of a draw from 0 on, or of a probability that a sigmoid or softmax has rounded to 0 or 1. Whoever tests the number,
/// or its logarithm, knows.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LogOfZeroAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that holds the bound that the fix keeps a probability above.</summary>
    internal const string BoundKey = "Bound";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.LogOfZero);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var logs = hygiene.Apis.Names(Role.Math, "function", MathCall.Log, "log2", "log10");
        var makers = hygiene.Apis.Names(Role.Math, "function", MathCall.Uniform, MathCall.Exp, "sigmoid", "softmax");
        start.RegisterFileAction((context, file) => Check(context, file, hygiene), logs, makers);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        foreach (var operation in file.All)
        {
            if (ZeroOfLog.OperandOf(apis, operation) is not { } operand || operation.Syntax.ContainsDiagnostics || operation.IsInExpressionTree())
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            var zero = ZeroOfLog.OfDraw(apis, file, operand)
                ?? (hygiene.Gate.Admits(context, operation.Syntax.SpanStart) ? ZeroOfLog.OfProbability(apis, file, operand) : null);
            if (zero is not null && !NumberTests.Compare(apis, operand) && !NumberTests.AskForInfinity(operation))
            {
                Report(context, operation, operand, zero);
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, IOperation operation, IOperation operand, ZeroOfLog zero)
    {
        var isDraw = zero.Maker == "draw";
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.LogOfZero,
            operation.Syntax.GetLocation(),
            isDraw ? Places(zero.Draw) : Places(operand),
            isDraw || BoundOf(operand.Type) is not { } bound
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(BoundKey, bound),
            ShortText.Of(operation.Syntax),
            isDraw ? "a draw from 0 on" : $"what a {zero.Maker} gives",
            isDraw ? "Draw above 0: 1 - x lies in (0, 1]" : "Keep the number above 0, by an amount that its precision can hold"));
    }

    private static IEnumerable<Location> Places(IOperation? place)
    {
        if (place is { Syntax: ExpressionSyntax syntax })
        {
            yield return syntax.GetLocation();
        }
    }

    private static string? BoundOf(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Double => "1e-15",
        SpecialType.System_Single => "1e-7f",
        _ => null,
    };
}
