using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A tuple.</summary>
internal sealed class TupleFact : Fact
{
    public TupleFact(ImmutableArray<Value> elements)
        : base("tuple[" + string.Join(";", elements.Select(element => element.Key)) + "]") => Elements = elements;

    public ImmutableArray<Value> Elements { get; }

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun) => new TupleFact(Elements.Select(element => element.AgedAt(hasRun)).ToImmutableArray());

    /// <inheritdoc/>
    public override Fact TaughtBy(IReadOnlyCollection<Lesson> lessons) =>
        new TupleFact(Elements.Select(element => element.TaughtBy(lessons)).ToImmutableArray());
}
