using System;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What was learned once: the rows that taught it, what it is, and where it was learned.</summary>
internal sealed class Lesson : IKeyed
{
    private string? _text;

    public Lesson(Learning learning, RowSet rows, Site site)
    {
        Learning = learning;
        Rows = rows;
        Site = site;
        Key = Key.Of((int)learning).With(rows.Key).With(site.Key);
    }

    public Learning Learning { get; }

    public RowSet Rows { get; }

    public Site Site { get; }

    public Key Key { get; }

    /// <summary>The same lesson after the place that made its rows has run again.</summary>
    public Lesson AgedAt(Func<Site, bool> hasRun) =>
        Rows.AgedAt(hasRun) is var aged && aged != Rows ? new Lesson(Learning, aged, Site) : this;

    public override string ToString() => _text ??= Learning + "(" + Rows + ")" + Site;
}
