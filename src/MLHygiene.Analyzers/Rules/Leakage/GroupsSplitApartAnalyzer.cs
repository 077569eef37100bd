using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1011: rows of one group are divided or shuffled one by one, or a search ignores the group that it is told.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroupsSplitApartAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that holds the name of the column with the groups. Absent where the name is not a constant.</summary>
    internal const string GroupKey = "group";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.GroupsSplitApart);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        var readers = apis.Names(Role.Evaluate, "group").Union(apis.Names(Role.Estimator, "group"));
        start.RegisterFileAction(
            (context, file) =>
            {
                foreach (var (sink, step) in Find(hygiene.ProvenanceOf(file, context.CancellationToken)))
                {
                    Report(context, sink.Site.MeetingWith(step.Site), step.Site.Syntax, GroupColumn.Of(file, apis, sink));
                }
            },
            readers,
            apis.Names(Role.Split).Union(apis.Names(Role.Shuffle)).Union(apis.Names(Role.Bootstrap))
                .Union(apis.Names(Role.Permute)).Union(apis.Names(Role.Order)));
        start.RegisterFileAction((context, file) => CheckSearches(context, file, apis), apis.Names(Role.Search, "ignored-key"));
    }

    private static void Report(SemanticModelAnalysisContext context, SyntaxNode place, SyntaxNode cause, string? column = null) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.GroupsSplitApart,
            place.GetLocation(),
            place == cause ? Enumerable.Empty<Location>() : new[] { cause.GetLocation() },
            column is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(GroupKey, column),
            ShortText.Of(cause)));

    private static void CheckSearches(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All.OfType<IInvocationOperation>())
        {
            if (ApiCall.Find(apis, Role.Search, operation) is { } search && search.ValueOf("ignored-key") is { } key && !key.IsNull())
            {
                Report(context, operation.Syntax, operation.Syntax);
            }
        }
    }

    // Once for each step that tears groups apart: where the result is judged, else where it is learned from.
    private static IEnumerable<(Observation Sink, RowStep Step)> Find(FileProvenance file) =>
        file.Observations
            .Where(ReadsGroups)
            .OrderBy(sink => sink.Role == Role.Evaluate ? 0 : 1)
            .SelectMany(sink => Torn(sink).Take(1).Select(step => (Sink: sink, Step: step)))
            .Innermost(torn => torn.Sink.Site.Syntax, torn => torn.Sink.Site.MeetingWith(torn.Step.Site))
            .GroupBy(torn => torn.Step.Site.Syntax)
            .Select(group => group.First());

    private static bool ReadsGroups(Observation sink) =>
        (sink.Role == Role.Evaluate && sink.Entry?.Find("group") is not null) || sink.IsFitOf(stage => stage.ReadsGroups);

    private static IEnumerable<RowStep> Torn(Observation sink) =>
        sink.Rows
            .Select(rows => rows.RandomParts.FirstOrDefault(part => !part.KeepsGroups) ?? rows.Shuffle)
            .OfType<RowStep>();
}
