using System;
using System.Collections.Generic;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>One thing that a value may be. Facts with equal keys say the same.</summary>
internal abstract class Fact : IKeyed
{
    private string? _text;

    protected Fact(Key key) => Key = key;

    public Key Key { get; }

    /// <summary>The same fact after the place that made some rows has run again.</summary>
    public virtual Fact AgedAt(Func<Site, bool> hasRun) => this;

    /// <summary>The same thing with more lessons behind it; null where that are too many.</summary>
    public virtual Fact? TaughtBy(IReadOnlyCollection<Lesson> lessons) => this;

    public sealed override string ToString() => _text ??= Describe();

    /// <summary>What it is, in words.</summary>
    protected abstract string Describe();
}
