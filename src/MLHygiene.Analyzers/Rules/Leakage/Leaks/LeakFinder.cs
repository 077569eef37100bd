using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>Holds the evaluations of a file against the law of provenance.</summary>
internal static class LeakFinder
{
    // Weak: the leaks of a file go with what is known of it.
    private static readonly ConditionalWeakTable<FileProvenance, ILookup<LeakKind, Leak>> Files = new();

    /// <summary>The leaks of a file, each place once for each kind. Looked for once for all rules.</summary>
    public static IEnumerable<Leak> Find(FileProvenance file) => ByKind(file).SelectMany(leaks => leaks);

    /// <summary>The leaks of one kind, each place once.</summary>
    public static IEnumerable<Leak> Find(FileProvenance file, LeakKind kind) => ByKind(file)[kind];

    private static ILookup<LeakKind, Leak> ByKind(FileProvenance file) => Files.GetValue(file, FindAnew);

    private static ILookup<LeakKind, Leak> FindAnew(FileProvenance file)
    {
        var trained = new HashSet<Site>(file.Observations.Where(gradients => gradients.Role == Role.Backward).Select(gradients => gradients.Site));
        var sinks = file.Observations
            .Where(sink => sink.Role is Role.Evaluate or Role.CrossValidate || (sink.Role == Role.Predict && !trained.Contains(sink.Site) && !IsOfTraining(sink)))
            .ToImmutableArray();
        var judged = new Lazy<ILookup<SyntaxNode, Observation>>(() => JudgedHonestly(sinks));
        return sinks.Select(Of).OfType<Leak>()
            .Where(leak => leak.Kind != LeakKind.TrainingRows || !IsHonestElsewhere(leak, judged.Value))
            .GroupBy(leak => leak.Kind)
            .SelectMany(kind => kind.Innermost(leak => leak.Sink.Site.Syntax, leak => leak.Place))
            .ToLookup(leak => leak.Kind);
    }

    /// <summary>Whether it is known of an evaluation which rows it measures, and that none of them taught what is measured.</summary>
    public static bool IsHonest(Observation sink) =>
        sink.Data.IsAll<DataFact>() && sink.Data.Facts.OfType<DataFact>().All(data => Of(sink, data) is null);

    /// <summary>The leak of one evaluation; null where it has none, or not for certain.</summary>
    // A leak on one path is a leak, if every path is known. That a model is judged on its training rows on one of several paths is often
    // meant: a switch between both scores.
    public static Leak? Of(Observation sink)
    {
        var leaks = sink.Data.Facts
            .Select(fact => fact is DataFact data ? Of(sink, data) : null)
            .OrderBy(leak => leak?.Cause.Syntax.SpanStart)
            .ToList();
        return leaks.All(leak => leak is not null)
            ? leaks.FirstOrDefault()
            : leaks.FirstOrDefault(leak => leak is { Kind: not (LeakKind.TrainingRows or LeakKind.TestRows) });
    }

    private static Leak? Of(Observation sink, DataFact data)
    {
        var meetings = (
            from lesson in data.Lessons
            from rows in data.Rows
            let overlap = RowOverlap.Of(rows, lesson.Rows)
            where overlap != OverlapKind.None
            orderby lesson.Learning descending, lesson.Site.Syntax.SpanStart
            select (Lesson: lesson, Rows: rows, Overlap: overlap)).ToList();
        return sink.Role == Role.CrossValidate
            ? OfFolds(sink, data, meetings)
            : IsTrained(data)
                ? meetings
                    .Select(met => KindOf(data, met.Lesson, met.Overlap) is { } kind ? new Leak(kind, sink, CauseOf(kind, met.Lesson, met.Rows), met.Rows) : null)
                    .FirstOrDefault(leak => leak is not null)
                : null;
    }

    private static Site CauseOf(LeakKind kind, Lesson lesson, RowSet rows) =>
        kind == LeakKind.Duplicates && rows.Copying is { } copies ? copies.Site : lesson.Site;

    // The model of each fold is fitted on the other folds, so that only what was learned before can leak.
    private static Leak? OfFolds(Observation sink, DataFact data, IReadOnlyList<(Lesson Lesson, RowSet Rows, OverlapKind Overlap)> meetings) =>
        meetings.Select(met => met.Lesson.Learning switch
            {
                Learning.Label or Learning.Model => new Leak(LeakKind.LabelAwareTransform, sink, met.Lesson.Site, met.Rows),
                Learning.Distribution => new Leak(LeakKind.Transform, sink, met.Lesson.Site, met.Rows),
                _ => null,
            })
            .Concat(data.Rows.Select(rows =>
                rows.Copying is { } copies ? new Leak(LeakKind.Duplicates, sink, copies.Site, rows) : null))
            .FirstOrDefault(leak => leak is not null);

    // Another look at a batch that trains: the training score of an epoch.
    private static bool IsOfTraining(Observation sink) =>
        sink.Data.Facts.OfType<DataFact>().Any(data => data.Lessons.Any(lesson =>
            lesson.Rows.Pass is { } trained && data.Rows.Any(rows => rows.Pass is { } pass && pass.Site.Equals(trained.Site))));

    private static LeakKind? KindOf(DataFact data, Lesson lesson, OverlapKind overlap)
    {
        if (lesson.Learning == Learning.Choice)
        {
            return LeakKind.Choice;
        }

        switch (overlap)
        {
            case OverlapKind.Copied:
                return lesson.Learning == Learning.Vocabulary ? null : LeakKind.Duplicates;
            case OverlapKind.Redrawn:
                return lesson.Learning == Learning.Vocabulary ? null : LeakKind.PartsOverlap;
            case OverlapKind.Contained when lesson.Learning == Learning.Model:
                return IsTestPart(lesson.Rows) ? LeakKind.TestRows : LeakKind.TrainingRows;
            case OverlapKind.Contained when IsApartFromTraining(data, lesson):
                return LeakKind.TestRows;
            case OverlapKind.Contained:
                return lesson.Learning switch
                {
                    Learning.Label => LeakKind.LabelAwareTransform,
                    Learning.Distribution => LeakKind.Transform,
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static bool IsTrained(DataFact data) => data.Lessons.Any(lesson => lesson.Learning == Learning.Model);

    // Fitted on other rows than the model: not before the split, but again after it.
    private static bool IsApartFromTraining(DataFact data, Lesson lesson) =>
        data.Lessons.Where(other => other.Learning == Learning.Model)
            .All(other => RowOverlap.Of(other.Rows, lesson.Rows) == OverlapKind.None);

    private static bool IsTestPart(RowSet rows) =>
        rows.Steps.LastOrDefault(step => step.Kind == RowStepKind.Part) is { Side: RowStep.TestSide };

    // Where models were fitted that are judged on rows of their own, with the evaluations that do.
    private static ILookup<SyntaxNode, Observation> JudgedHonestly(ImmutableArray<Observation> sinks) =>
        sinks.Where(IsHonest)
            .SelectMany(sink => sink.Data.Facts.OfType<DataFact>()
                .Select(data => ModelsOf(data).Select(lesson => lesson.Site.Syntax))
                .Aggregate((common, places) => common.Intersect(places))
                .Distinct()
                .Select(place => (Place: place, Sink: sink)))
            .ToLookup(judged => judged.Place, judged => judged.Sink);

    // A training score beside an honest score of the same model shows how far it overfits.
    private static bool IsHonestElsewhere(Leak leak, ILookup<SyntaxNode, Observation> judged) =>
        judged[leak.Cause.Syntax].Any(sink =>
            sink.Data.Facts.OfType<DataFact>().All(data => ModelsOf(data).Any(lesson => IsReachedFromOutside(leak.Cause, lesson.Site))));

    private static IEnumerable<Lesson> ModelsOf(DataFact data) => data.Lessons.Where(lesson => lesson.Learning == Learning.Model);

    // A helper that is run by itself knows nothing of what its callers give it: all its parameters look honest.
    private static bool IsReachedFromOutside(Site inner, Site outer) =>
        inner.Syntax == outer.Syntax
        && outer.Calls.Length >= inner.Calls.Length
        && outer.Calls.Skip(outer.Calls.Length - inner.Calls.Length).SequenceEqual(inner.Calls);
}
