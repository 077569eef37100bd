using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>Runs a rule on the leaks of one kind.</summary>
internal static class LeakActions
{
    /// <summary>Registers a rule that reports the leaks of one kind, in files that fit and evaluate.</summary>
    public static void RegisterLeakAction(
        this CompilationStartAnalysisContext start, HygieneContext hygiene, DiagnosticDescriptor rule, LeakKind kind)
    {
        var apis = hygiene.Apis;
        start.RegisterFileAction(
            (context, file) =>
            {
                foreach (var leak in LeakFinder.Find(hygiene.ProvenanceOf(file, context.CancellationToken)).Where(leak => leak.Kind == kind))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        rule,
                        leak.Place.GetLocation(),
                        leak.Path.Select(node => node.GetLocation()),
                        ShortText.Of(leak.Cause.Syntax)));
                }
            },
            apis.Names(Role.Fit).Union(apis.Names(Role.Search)).Union(apis.Names(Role.CrossValidate)),
            apis.Names(Role.Evaluate).Union(apis.Names(Role.CrossValidate)));
    }
}
