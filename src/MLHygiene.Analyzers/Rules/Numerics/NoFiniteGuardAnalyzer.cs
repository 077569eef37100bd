using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4003: the best loss so far, or the end of the training, is decided by a comparison that a NaN makes wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoFiniteGuardAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the number to guard, as the code writes it; absent where there is no fix.</summary>
    internal const string NumberKey = "number";

    /// <summary>The property with the keyword of its type.</summary>
    internal const string TypeKey = "type";

    /// <summary>The property that says whether the guard stands behind the statement of the additional location, or before.</summary>
    internal const string BehindKey = "behind";

    private static readonly ImmutableHashSet<string> Guarding = IdentifierWords.List("finite", "nan", "infinity", "diverge", "diverged", "divergence", "exploded");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.NoFiniteGuard);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterGatedFileAction(
            hygiene, (context, file) => Check(context, file, hygiene), text => MeasureNames.AreIn(text) && MeasureNames.TrainingIsIn(text), IsWorthBinding);

    // Something is kept under a condition, or a loop waits for something.
    private static bool IsWorthBinding(SyntaxNode root) =>
        root.DescendantNodes().Any(node => node is WhileStatementSyntax or DoStatementSyntax
            || node is BinaryExpressionSyntax { Parent: ForStatementSyntax }
            || node is AssignmentExpressionSyntax assignment && (assignment.Right is ConditionalExpressionSyntax || assignment.Ancestors().Any(outer => outer is IfStatementSyntax or ElseClauseSyntax or BlockSyntax { Parent: MethodDeclarationSyntax })));

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        NaNOrigins? known = null;
        foreach (var operation in file.All)
        {
            if ((BestSoFar.Find(hygiene.Apis, file, operation) ?? ConvergenceTest.Find(file, operation)) is { } found
                && !operation.Syntax.ContainsDiagnostics
                && MeasureNames.SayTraining(operation)
                && hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var origins = known ??= new NaNOrigins(hygiene.Apis, file);
                if (!IsWatched(file, origins, found) && !origins.IsCertainlyNumber(found.Loss))
                {
                    context.ReportDiagnostic(Report(found));
                }
            }
        }
    }

    // A program that tests its losses knows what it does; so does one that tests anything in the same function.
    private static bool IsWatched(FileOperations file, NaNOrigins origins, UnguardedComparison found)
    {
        var function = found.Comparison.EnclosingFunction();
        return origins.Guards.Covers(found.Loss)
            || origins.Guards.Tests.Any(test => MeasureNames.SayMeasure(test.Tested) || test.Test.IsInside(function))
            || function.Descendants().OfType<IInvocationOperation>().Any(call =>
                IdentifierWords.HasAny(call.TargetMethod.Name, Guarding) || file.BodyOf(call.TargetMethod.OriginalDefinition).Any(origins.Guards.AreIn));
    }

    private static Diagnostic Report(UnguardedComparison found)
    {
        var loss = found.Loss.Syntax;
        var properties = ImmutableDictionary<string, string?>.Empty;
        var places = ImmutableArray<Location>.Empty;
        var statement = (found.Computed ?? found.Comparison).Syntax.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is not null && loss is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
        {
            properties = properties
                .Add(NumberKey, loss.ToString())
                .Add(TypeKey, found.Loss.Type?.SpecialType == SpecialType.System_Single ? "float" : "double")
                .Add(BehindKey, found.Computed is null ? bool.FalseString : bool.TrueString);
            places = ImmutableArray.Create(statement.GetLocation());
        }

        return Diagnostic.Create(
            RuleCatalog.NoFiniteGuard, found.Comparison.Syntax.GetLocation(), places, properties, ShortText.Of(loss), found.Harm);
    }
}
