using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4015: a small number, in code about machine learning, that the precision of its formula does not hold: lost beside 1, or the smallest
/// number above 0 as a tolerance, an addend or a divisor.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EpsilonTooSmallAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that holds the number that does what was meant.</summary>
    internal const string NumberKey = "Number";

    private const string Epsilon = nameof(double.Epsilon);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.EpsilonTooSmall);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        // What small numbers guard.
        var guarded = hygiene.Apis.Names(Role.Math, "function", MathCall.Log, "log2", "log10", "max", "min", "clamp", "sqrt").Add(Epsilon);
        start.RegisterGatedFileAction(hygiene, (context, file) => Check(context, file, hygiene), guarded);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var operation in file.All)
        {
            if (operation is IBinaryOperation
                && LostEpsilon.Find(hygiene.Apis, file, operation) is { } lost
                && !operation.Syntax.ContainsDiagnostics
                && hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Report(context, operation, lost);
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, IOperation operation, LostEpsilon lost)
    {
        var isSingle = lost.Epsilon.Type?.SpecialType == SpecialType.System_Single;
        var number = NumberFor(lost.Use, isSingle);
        var epsilon = lost.Epsilon.Syntax;
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.EpsilonTooSmall,
            epsilon.GetLocation(),
            // A constant of another name serves others too.
            epsilon is LiteralExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: Epsilon, Expression: PredefinedTypeSyntax }
                ? ImmutableDictionary<string, string?>.Empty.Add(NumberKey, number)
                : ImmutableDictionary<string, string?>.Empty,
            ShortText.Of(epsilon),
            ShortText.Of(operation.Syntax),
            lost.Use switch
            {
                LostEpsilonUse.Addend => "it is rounded away",
                LostEpsilonUse.Divisor => "what is divided by it is infinite",
                LostEpsilonUse.Tolerance => "no two numbers that differ are that close",
                _ => throw new InvalidOperationException("Unknown use."),
            },
            number));
    }

    private static string NumberFor(LostEpsilonUse use, bool isSingle) => (use, isSingle) switch
    {
        (LostEpsilonUse.Tolerance, true) => "1e-6f",
        (LostEpsilonUse.Tolerance, false) => "1e-9",
        (_, true) => "1e-7f",
        (LostEpsilonUse.Divisor, false) => "1e-12",
        _ => "1e-15",
    };
}
