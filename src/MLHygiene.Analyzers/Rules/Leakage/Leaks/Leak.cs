using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow.Provenance;

namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>Rows that a number is reported on, and what they taught before.</summary>
internal sealed class Leak
{
    public Leak(LeakKind kind, Observation sink, Site cause, RowSet rows)
    {
        Kind = kind;
        Sink = sink;
        Cause = cause;
        Rows = rows;
        Place = sink.Site.MeetingWith(cause);
    }

    public LeakKind Kind { get; }

    /// <summary>The evaluation or cross-validation.</summary>
    public Observation Sink { get; }

    /// <summary>Where the rows taught something, or where they were copied.</summary>
    public Site Cause { get; }

    /// <summary>The rows that are evaluated.</summary>
    public RowSet Rows { get; }

    /// <summary>What a report points at: the evaluation, or the call of a helper that brings rows and lesson together there.</summary>
    public SyntaxNode Place { get; }

    /// <summary>Where an editor can walk: where the rows were loaded, where they taught, where they are evaluated.</summary>
    public IEnumerable<SyntaxNode> Path =>
        new[] { Rows.Source.Site?.Syntax, Cause.Syntax, Sink.Site.Syntax }
            .OfType<SyntaxNode>()
            .Where(node => node != Place)
            .Distinct();
}
