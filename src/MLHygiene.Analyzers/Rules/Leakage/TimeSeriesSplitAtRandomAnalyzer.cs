using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1012: rows in random order, or drawn at random, are fitted as one series.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeSeriesSplitAtRandomAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        ImmutableArray.Create(RuleCatalog.TimeSeriesSplitAtRandom);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterFileAction(
            (context, file) =>
            {
                foreach (var fit in hygiene.ProvenanceOf(file, context.CancellationToken).Observations.Where(ReadsOrder))
                {
                    if (Scattered(fit) is { } step)
                    {
                        context.ReportDiagnostic(Diagnostic.Create(
                            RuleCatalog.TimeSeriesSplitAtRandom,
                            fit.Site.Syntax.GetLocation(),
                            new[] { step.Site.Syntax.GetLocation() },
                            ShortText.Of(step.Site.Syntax)));
                    }
                }
            },
            hygiene.Apis.Names(Role.Fit),
            hygiene.Apis.Names(Role.Split).Union(hygiene.Apis.Names(Role.Shuffle)).Union(hygiene.Apis.Names(Role.Bootstrap))
                .Union(hygiene.Apis.Names(Role.Order)));

    private static bool ReadsOrder(Observation fit) =>
        fit.Role == Role.Fit && fit.Pipeline.IsAll<PipelineFact>()
        && fit.Pipeline.Facts.OfType<PipelineFact>().All(pipeline => pipeline.Stages.Any(stage => stage.ReadsOrder));

    private static RowStep? Scattered(Observation fit) =>
        fit.Data.Facts.OfType<DataFact>().SelectMany(data => data.Rows).Select(Scattered).FirstOrDefault(step => step is not null);

    private static RowStep? Scattered(RowSet rows) => rows.RandomParts.FirstOrDefault() ?? rows.Shuffle;
}
