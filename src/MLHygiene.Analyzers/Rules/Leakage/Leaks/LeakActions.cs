using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;
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

    // Only in types that speak of machine learning: the code of other files is not read.
    private static void CheckOwnModels(SemanticModelAnalysisContext context, HygieneContext hygiene, DiagnosticDescriptor rule, LeakKind kind)
    {
        var model = context.SemanticModel;
        if (!ModelWords.OfThePackage.MayBeIn(model.SyntaxTree.GetText(context.CancellationToken))
            || !TypesOf(model, context.CancellationToken).Any(type => hygiene.Gate.AdmitsFlow(type, model.SyntaxTree, context.CancellationToken)))
        {
            return;
        }

        var file = FileOperations.Read(model, context.CancellationToken);
        if (UsesLibrary(hygiene, file, context.CancellationToken))
        {
            return;
        }

        foreach (var leak in OwnLeaks.Find(hygiene.OwnModelsOf(file, context.CancellationToken)).Where(leak => leak.Kind == kind))
        {
            Report(context, rule, leak, leak.Path.ToList(), isFixable: false);
        }
    }

    // What a library fits and evaluates is known for certain: words are not asked for the rest of such a file, which would cost as much again.
    private static bool UsesLibrary(HygieneContext hygiene, FileOperations file, CancellationToken cancellationToken) =>
        hygiene.ProvenanceOf(file, cancellationToken).Observations.Any(seen => seen.Role is Role.Fit or Role.Evaluate or Role.CrossValidate);

    private static IEnumerable<ISymbol> TypesOf(SemanticModel model, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        return root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Select(node => node switch
            {
                GlobalStatementSyntax statement => model.GetEnclosingSymbol(statement.SpanStart, cancellationToken),
                BaseTypeDeclarationSyntax type => model.GetDeclaredSymbol(type, cancellationToken),
                _ => null,
            })
            .OfType<ISymbol>()
            .Distinct(SymbolEqualityComparer.Default);
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
