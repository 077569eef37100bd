using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4018: a recommender is measured on one side of a random split, where some rows have a user or an item that it has never seen and the
/// metric leaves them out.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetricDropsNaNRowsAnalyzer : HygieneAnalyzer
{
    private const string Unseen = "unseen";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.MetricDropsNaNRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterFileAction(
            (context, file) => Check(context, file, hygiene),
            hygiene.Apis.Names(Role.Estimator, Unseen),
            hygiene.Apis.Names(Role.Evaluate).Union(hygiene.Apis.Names(Role.CrossValidate)));

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var makers = new HashSet<SyntaxNode>(
            file.All.Where(operation => ApiCall.Find(hygiene.Apis, Role.Estimator, operation)?.Entry.Find(Unseen) is not null).Select(operation => operation.Syntax));
        // Whoever tests a score for NaN, or leaves out the rows without one, has counted them.
        if (makers.Count == 0 || new NaNGuards(hygiene.Apis, file).AreAnywhere)
        {
            return;
        }

        var observations = hygiene.ProvenanceOf(file, context.CancellationToken).Observations;
        var fits = observations.Where(fit => fit.IsFitOf(stage => makers.Contains(stage.Site.Syntax))).Select(fit => fit.Site).ToList();
        var places = observations
            .Where(seen => seen.Role == Role.Evaluate && IsOfRandomPart(seen, fits) || seen.Role == Role.CrossValidate && IsOf(seen, makers))
            .Select(seen => seen.Site.Syntax)
            .Distinct();
        foreach (var place in places)
        {
            context.ReportDiagnostic(Diagnostic.Create(RuleCatalog.MetricDropsNaNRows, place.GetLocation(), ShortText.Of(place)));
        }
    }

    // The model, and the rows that it is measured on, are of two sides of one random division.
    private static bool IsOfRandomPart(Observation evaluation, List<Site> fits) =>
        evaluation.Data.IsAll<DataFact>()
        && evaluation.Data.Facts.OfType<DataFact>().All(data =>
            data.Rows.Any(rows => rows.RandomParts.Any())
            // Some rows were left out on purpose.
            && !data.Rows.Any(rows => rows.Steps.Any(step => step.Kind == RowStepKind.Some))
            && data.Lessons.Any(lesson =>
                lesson.Learning == Learning.Model && fits.Contains(lesson.Site) && data.Rows.Any(rows => rows.SharesDivisionWith(lesson.Rows))));

    private static bool IsOf(Observation validation, HashSet<SyntaxNode> makers) =>
        validation.Pipeline.IsAll<PipelineFact>()
        && validation.Pipeline.Facts.OfType<PipelineFact>().All(pipeline => pipeline.Stages.Any(stage => makers.Contains(stage.Site.Syntax)));
}
