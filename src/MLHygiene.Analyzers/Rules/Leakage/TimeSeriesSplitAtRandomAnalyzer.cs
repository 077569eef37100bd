using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1012: rows in random order, or drawn at random, are fitted as one series.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeSeriesSplitAtRandomAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        ImmutableArray.Create(RuleCatalog.TimeSeriesSplitAtRandom);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        start.RegisterFileAction(
            (context, file) =>
            {
                foreach (var (fit, step) in Find(hygiene.ProvenanceOf(file, context.CancellationToken)))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        RuleCatalog.TimeSeriesSplitAtRandom,
                        fit.Site.MeetingWith(step.Site).GetLocation(),
                        new[] { step.Site.Syntax.GetLocation() },
                        ShortText.Of(step.Site.Syntax)));
                }
            },
            apis.Names(Role.Fit),
            apis.Names(Role.Estimator, "order"),
            apis.Names(Role.Split).Union(apis.Names(Role.Shuffle)).Union(apis.Names(Role.Permute)).Union(apis.Names(Role.Bootstrap))
                .Union(apis.Names(Role.Order)));
    }

    private static IEnumerable<(Observation Fit, RowStep Step)> Find(FileProvenance file) =>
        file.Observations
            .Where(fit => fit.IsFitOf(stage => stage.ReadsOrder))
            .SelectMany(fit => Scattered(fit).Take(1).Select(step => (Fit: fit, Step: step)))
            .Innermost(found => found.Fit.Site.Syntax, found => found.Fit.Site.MeetingWith(found.Step.Site));

    private static IEnumerable<RowStep> Scattered(Observation fit) =>
        fit.Rows
            .Select(rows => rows.RandomParts.FirstOrDefault() ?? rows.Shuffle)
            .OfType<RowStep>();
}
