using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1001: a model is evaluated on rows that it was trained on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluatedOnTrainingRowsAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.EvaluatedOnTrainingRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        start.RegisterLeakAction(hygiene, RuleCatalog.EvaluatedOnTrainingRows, LeakKind.TrainingRows);
        if (hygiene.Apis.Has(Role.Loader) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction((context, file) => CheckLoaders(context, file, hygiene), hygiene.Apis.Names(Role.Loader));
        }
    }

    private static void CheckLoaders(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var judged = hygiene.Apis.Has(Role.Predict)
            ? JudgedLoaders.Of(hygiene.ProvenanceOf(file, context.CancellationToken))
            : JudgedLoaders.None;
        foreach (var leak in judged.Leaks.Where(leak => !TrainingScore.IsMeant(leak)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.EvaluatedOnTrainingRows,
                leak.Place.GetLocation(),
                leak.Path.Select(node => node.GetLocation()),
                ShortText.Of(leak.Cause.Syntax)));
        }

        foreach (var shared in SharedDataset.Find(hygiene.Apis, file).Where(shared => !judged.Knows(shared.Evaluation)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.EvaluatedOnTrainingRows,
                shared.Evaluation.Syntax.GetLocation(),
                new[] { shared.Training.Syntax.GetLocation() },
                ShortText.Of(shared.Training.Syntax)));
        }
    }
}
