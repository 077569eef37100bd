using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Rows, or a number computed from them: which rows, and what was learned before they became what they are.</summary>
internal sealed class DataFact : Fact
{
    private DataFact(DataForm form, ImmutableArray<RowSet> rows, ImmutableArray<Lesson> lessons)
        : this(form, rows, lessons, Key.Of("rows").With(rows))
    {
    }

    private DataFact(DataForm form, ImmutableArray<RowSet> rows, ImmutableArray<Lesson> lessons, Key rowsKey)
        : base(rowsKey.With((int)form).With(lessons))
    {
        RowsKey = rowsKey;
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
        var rowSets = rows.ToSet();
        var distinctLessons = lessons.ToSet();
        return rowSets.Length > FlowLimits.MaxRowSets || distinctLessons.Length > FlowLimits.MaxLessons
            ? null
            : new DataFact(form, rowSets, distinctLessons);
    }

    /// <summary>Whether a loop goes through the rows batch by batch, and this is what it has in its hands.</summary>
    public bool IsBatch => !Rows.IsEmpty && Rows.All(rows => rows.Pass is not null);

    /// <summary>Whether it hands its rows out in batches.</summary>
    public bool IsLoader =>
        !Rows.IsEmpty && Rows.All(rows => !rows.Steps.IsEmpty && rows.Steps[rows.Steps.Length - 1].Kind == RowStepKind.Loader);

    /// <summary>Tells the rows from others, whatever they taught.</summary>
    public Key RowsKey { get; }

    /// <summary>The rows at some places.</summary>
    public DataFact At(RowInterval interval, Site site) => new(Form, Rows.Select(rows => rows.At(interval, site)).ToSet(), Lessons);

    /// <summary>The rows after a step.</summary>
    public DataFact With(RowStep step) => new(Form, Rows.Select(rows => rows.With(step)).ToSet(), Lessons);

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun)
    {
        var rows = Rows.Map(set => set.AgedAt(hasRun));
        var lessons = Lessons.Map(lesson => lesson.AgedAt(hasRun));
        return rows == Rows && lessons == Lessons ? this : new DataFact(Form, rows, lessons);
    }

    /// <inheritdoc/>
    public override Fact? TaughtBy(IReadOnlyCollection<Lesson> lessons) => Create(Form, Rows, Lessons.Concat(lessons));

    /// <inheritdoc/>
    protected override string Describe() => Form + "[" + Rows.Text() + "|" + Lessons.Text() + "]";
}
