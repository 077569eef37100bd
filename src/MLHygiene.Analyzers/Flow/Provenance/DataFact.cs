using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Rows, or a number computed from them: which rows, and what was learned before they became what they are.</summary>
internal sealed class DataFact : Fact
{
    private DataFact(DataForm form, ImmutableArray<RowSet> rows, ImmutableArray<Lesson> lessons)
        : base(form + "[" + string.Join(",", rows.Select(set => set.Key)) + "|" + string.Join(",", lessons.Select(lesson => lesson.Key)) + "]")
    {
        Form = form;
        Rows = rows;
        Lessons = lessons;
    }

    public DataForm Form { get; }

    /// <summary>The rows it holds; more than one set where several were put together.</summary>
    public ImmutableArray<RowSet> Rows { get; }

    /// <summary>What taught anything that produced it.</summary>
    public ImmutableArray<Lesson> Lessons { get; }

    public static DataFact Of(RowSet rows) => new(DataForm.Rows, ImmutableArray.Create(rows), ImmutableArray<Lesson>.Empty);

    /// <summary>Data of some rows and lessons; null where there are too many to keep.</summary>
    public static DataFact? Create(DataForm form, IEnumerable<RowSet> rows, IEnumerable<Lesson> lessons)
    {
        var rowSets = Distinct(rows);
        var distinctLessons = Distinct(lessons);
        return rowSets.Length > FlowLimits.MaxRowSets || distinctLessons.Length > FlowLimits.MaxLessons
            ? null
            : new DataFact(form, rowSets, distinctLessons);
    }

    /// <summary>The rows after a step.</summary>
    public DataFact With(RowStep step) => new(Form, Distinct(Rows.Select(rows => rows.With(step))), Lessons);

    /// <inheritdoc/>
    public override Fact AgedAt(string sourceKey) =>
        new DataFact(Form, Distinct(Rows.Select(rows => rows.AgedAt(sourceKey))), Distinct(Lessons.Select(lesson => lesson.AgedAt(sourceKey))));

    /// <inheritdoc/>
    public override Fact? TaughtBy(IReadOnlyCollection<Lesson> lessons) => Create(Form, Rows, Lessons.Concat(lessons));

    private static ImmutableArray<RowSet> Distinct(IEnumerable<RowSet> rows) =>
        rows.GroupBy(set => set.Key).Select(group => group.First()).OrderBy(set => set).ToImmutableArray();

    private static ImmutableArray<Lesson> Distinct(IEnumerable<Lesson> lessons) =>
        lessons.GroupBy(lesson => lesson.Key).Select(group => group.First()).OrderBy(lesson => lesson).ToImmutableArray();
}
