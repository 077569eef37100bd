using System;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A collection of things that are not rows, such as trainers: what each of its elements may be.</summary>
internal sealed class CollectionFact : Fact
{
    public CollectionFact(Value element, Site site)
        : this(element, site, isOld: false)
    {
    }

    private CollectionFact(Value element, Site site, bool isOld)
        : base(Key.Of("collection").With(isOld).With(site.Key).With(element.Key))
    {
        Element = element;
        Site = site;
        IsOld = isOld;
    }

    /// <summary>What an element may be.</summary>
    public Value Element { get; }

    /// <summary>Whether it holds trainers, models, views and the like, rather than rows.</summary>
    public bool IsOfFacts => !Element.IsUnknown && Element.Facts.Any(fact => fact is not ObjectFact and not ConstantFact);

    /// <summary>Where the collection was made.</summary>
    public Site Site { get; }

    /// <summary>Whether its place has made another collection since.</summary>
    public bool IsOld { get; }

    /// <summary>The collection with one more element.</summary>
    public CollectionFact With(Value element) => new(Element.Join(element), Site, IsOld);

    /// <summary>The collection with its elements in the order of a metric.</summary>
    public CollectionFact ChosenBy(Value element) => new(element, Site, IsOld);

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun)
    {
        var element = Element.AgedAt(hasRun);
        var isOld = IsOld || hasRun(Site);
        return ReferenceEquals(element, Element) && isOld == IsOld ? this : new CollectionFact(element, Site, isOld);
    }

    /// <inheritdoc/>
    protected override string Describe() => "collection[" + (IsOld ? "~@" : "@") + Site + ":" + Element + "]";
}
