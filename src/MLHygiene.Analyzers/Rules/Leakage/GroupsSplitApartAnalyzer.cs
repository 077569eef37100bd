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
    /// <summary>The property of a report that holds the name of the column with the groups. Absent where the name is not a constant.</summary>
    internal const string GroupKey = "group";

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
                        sink.Site.Syntax.GetLocation(),
                        new[] { step.Site.Syntax.GetLocation() },
                        Properties(GroupColumn(file, hygiene.Apis, sink)),
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

    private static ImmutableDictionary<string, string?> Properties(string? column) =>
        column is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(GroupKey, column);

    // Where several trainers are tried, they must agree on the column.
    private static string? GroupColumn(FileOperations file, ApiTable apis, Observation sink)
    {
        var (role, places) = sink.Role == Role.Evaluate
            ? (Role.Evaluate, new HashSet<SyntaxNode> { sink.Site.Syntax })
            : (Role.Estimator, new HashSet<SyntaxNode>(sink.Pipeline.Facts.OfType<PipelineFact>()
                .SelectMany(pipeline => pipeline.Stages)
                .Where(stage => stage.ReadsGroups)
                .Select(stage => stage.Site.Syntax)));
        var columns = file.All
            .Where(operation => places.Contains(operation.Syntax))
            .Select(operation => ApiCall.Find(apis, role, operation))
            .OfType<ApiCall>()
            .Select(call => call.ValueOf("group")?.ConstantValue is { HasValue: true, Value: string column } ? column : null)
            .Distinct()
            .ToList();
        return columns.Count == 1 ? columns[0] : null;
    }
}
