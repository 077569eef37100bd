using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1011: rows of one ranking group are divided or shuffled one by one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroupsSplitApartAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.GroupsSplitApart);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterFileAction(
            (context, file) =>
            {
                foreach (var (sink, step) in Find(hygiene.ProvenanceOf(file, context.CancellationToken)))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        RuleCatalog.GroupsSplitApart,
                        sink.Site.MeetingWith(step.Site).GetLocation(),
                        new[] { step.Site.Syntax.GetLocation() },
                        ShortText.Of(step.Site.Syntax)));
                }
            },
            hygiene.Apis.Names(Role.Fit).Union(hygiene.Apis.Names(Role.Evaluate)),
            hygiene.Apis.Names(Role.Split).Union(hygiene.Apis.Names(Role.Shuffle)));

    // Once for each step that tears groups apart: where the result is judged, else where it is learned from.
    private static IEnumerable<(Observation Sink, RowStep Step)> Find(FileProvenance file) =>
        file.Observations
            .Where(ReadsGroups)
            .OrderBy(sink => sink.Role == Role.Evaluate ? 0 : 1)
            .SelectMany(sink => Torn(sink).Take(1).Select(step => (sink, step)))
            .GroupBy(torn => torn.step.Site.Syntax)
            .Select(group => group.First());

    private static bool ReadsGroups(Observation sink) => sink.Role switch
    {
        Role.Evaluate => sink.Entry.Find("group") is not null,
        Role.Fit => sink.Pipeline.IsAll<PipelineFact>()
            && sink.Pipeline.Facts.OfType<PipelineFact>().All(pipeline => pipeline.Stages.Any(stage => stage.ReadsGroups)),
        _ => false,
    };

    private static IEnumerable<RowStep> Torn(Observation sink) =>
        sink.Data.Facts.OfType<DataFact>().SelectMany(data => data.Rows).Select(Torn).OfType<RowStep>();

    private static RowStep? Torn(RowSet rows) => rows.RandomParts.FirstOrDefault(part => !part.KeepsGroups) ?? rows.Shuffle;
}
