using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>Runs a rule on the leaks of one kind.</summary>
internal static class LeakActions
{
    /// <summary>
    /// The property of a report that tells which of its additional locations is the call that learned from the rows. Absent where that
    /// call and the evaluation are not made by one run of one method.
    /// </summary>
    internal const string CauseKey = "cause";

    /// <summary>Registers a rule that reports the leaks of one kind, in files that fit and evaluate.</summary>
    public static void RegisterLeakAction(
        this CompilationStartAnalysisContext start, HygieneContext hygiene, DiagnosticDescriptor rule, LeakKind kind)
    {
        var apis = hygiene.Apis;
        start.RegisterFileAction(
            (context, file) =>
            {
                foreach (var leak in LeakFinder.Find(hygiene.ProvenanceOf(file, context.CancellationToken), kind).Where(leak => leak.Sink.Role != Role.Predict))
                {
                    Report(context, rule, leak, leak.Path.ToList(), isFixable: true);
                }
            },
            apis.Names(Role.Fit).Union(apis.Names(Role.Search)).Union(apis.Names(Role.CrossValidate)),
            apis.Names(Role.Evaluate).Union(apis.Names(Role.CrossValidate)));
        if (OwnLeaks.Includes(kind) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterSemanticModelAction(context => CheckOwnModels(context, hygiene, rule, kind));
        }
    }

    private static void CheckOwnModels(SemanticModelAnalysisContext context, HygieneContext hygiene, DiagnosticDescriptor rule, LeakKind kind)
    {
        foreach (var leak in OwnLeaks.Find(hygiene.OwnModelsOf(context.SemanticModel, context.CancellationToken), kind))
        {
            Report(context, rule, leak, leak.Path.ToList(), isFixable: false);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, DiagnosticDescriptor rule, Leak leak, List<SyntaxNode> path, bool isFixable) =>
        context.ReportDiagnostic(Diagnostic.Create(
            rule,
            leak.Place.GetLocation(),
            path.Select(node => node.GetLocation()),
            isFixable ? Properties(leak, path) : ImmutableDictionary<string, string?>.Empty,
            ShortText.Of(leak.Cause.Syntax)));

    private static ImmutableDictionary<string, string?> Properties(Leak leak, List<SyntaxNode> path) =>
        leak.Place == leak.Sink.Site.Syntax && leak.Cause.Calls.SequenceEqual(leak.Sink.Site.Calls) && path.IndexOf(leak.Cause.Syntax) is >= 0 and var cause
            ? ImmutableDictionary<string, string?>.Empty.Add(CauseKey, cause.ToString(CultureInfo.InvariantCulture))
            : ImmutableDictionary<string, string?>.Empty;
}
