using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A tuple.</summary>
internal sealed class TupleFact : Fact
{
    public TupleFact(ImmutableArray<Value> elements)
        : base(Key.Of("tuple").With(elements)) => Elements = elements;

    public ImmutableArray<Value> Elements { get; }

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun)
    {
        var aged = Elements.Select(element => element.AgedAt(hasRun)).ToImmutableArray();
        return aged.SequenceEqual(Elements) ? this : new TupleFact(aged);
    }

    /// <inheritdoc/>
    public override Fact TaughtBy(IReadOnlyCollection<Lesson> lessons) =>
        new TupleFact(Elements.Select(element => element.TaughtBy(lessons)).ToImmutableArray());

    /// <inheritdoc/>
    protected override string Describe() => "tuple[" + string.Join(";", Elements) + "]";
}
