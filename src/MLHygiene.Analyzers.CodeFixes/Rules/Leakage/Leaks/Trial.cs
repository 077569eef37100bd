using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>Makes edits for trial, and asks the rules and the compiler what they think of the result.</summary>
internal static class Trial
{
    /// <summary>
    /// Whether a program compiles after some edits, has all its comments, is known to measure rows that taught nothing, and leaks nowhere
    /// where it did not leak before.
    /// </summary>
    public static bool Succeeds(LeakReport report, Action<SyntaxEditor> apply)
    {
        var context = report.Context;
        var editor = new SyntaxEditor(context.Root, context.Document.Project.Solution.Workspace.Services);
        editor.TrackNode(report.Sink.Syntax);
        apply(editor);
        var tree = context.SemanticModel.SyntaxTree;
        var changed = tree.WithRootAndOptions(editor.GetChangedRoot(), tree.Options);
        var sink = changed.GetRoot(context.CancellationToken).GetCurrentNode(report.Sink.Syntax);
        var compilation = context.SemanticModel.Compilation.ReplaceSyntaxTree(tree, changed);
#pragma warning disable RS0030 // There is no callback for a file that is not written yet.
        var model = compilation.GetSemanticModel(changed);
#pragma warning restore RS0030
        if (sink is null || CommentsIn(changed, context) < CommentsIn(tree, context) || Errors(model, context) > Errors(context.SemanticModel, context))
        {
            return false;
        }

        var before = LeakFinder.Find(Provenance(context.SemanticModel, context)).ToList();
        var after = Provenance(model, context);
        var observed = after.Observations.Where(observation => observation.Site.Syntax == sink).ToList();
        return observed.Count > 0
            && observed.TrueForAll(IsKnownToBeHonest)
            && LeakFinder.Find(after)
                .GroupBy(leak => leak.Kind)
                .All(leaks => leaks.Count() <= before.Count(leak => leak.Kind == leaks.Key));
    }

    /// <summary>Whether the rows that a report is about have been put in order.</summary>
    public static bool MeasuresSeries(LeakReport report) =>
        Provenance(report.Context.SemanticModel, report.Context).Observations
            .Where(observation => observation.Site.Syntax == report.Sink.Syntax)
            .SelectMany(observation => observation.Data.Facts.OfType<DataFact>())
            .SelectMany(data => data.Rows)
            .Any(rows => rows.Steps.Any(step => step.Kind == RowStepKind.Ordered));

    // A fold is held out by the cross-validation; an evaluation measures rows that are certainly held out.
    private static bool IsKnownToBeHonest(Observation sink) =>
        LeakFinder.IsHonest(sink)
        && (sink.Role == Role.CrossValidate
            || sink.Data.Facts.OfType<DataFact>()
                .SelectMany(data => data.Rows)
                .All(rows => rows.Steps.Any(step => step.Kind == RowStepKind.Part)));

    private static int CommentsIn(SyntaxTree tree, FixContext context) =>
        tree.GetRoot(context.CancellationToken).DescendantTrivia().Count(Comments.IsCommentOrDirective);

    private static int Errors(SemanticModel model, FixContext context) =>
        model.GetDiagnostics(cancellationToken: context.CancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static FileProvenance Provenance(SemanticModel model, FixContext context) =>
        HygieneContext.Of(model.Compilation, context.Document.Project.AnalyzerOptions, context.CancellationToken)
            .ProvenanceOf(FileOperations.Read(model, context.CancellationToken), context.CancellationToken);
}
