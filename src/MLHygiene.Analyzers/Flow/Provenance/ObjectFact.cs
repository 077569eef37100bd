using System;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>An object that the file makes: its fields are known by it.</summary>
internal sealed class ObjectFact : Fact
{
    public ObjectFact(Site site)
        : this(site, isOld: false)
    {
    }

    private ObjectFact(Site site, bool isOld)
        : base(Key.Of("object").With(isOld).With(site.Key))
    {
        Site = site;
        IsOld = isOld;
    }

    /// <summary>Where the object was made.</summary>
    public Site Site { get; }

    /// <summary>Whether its place has made another object since.</summary>
    public bool IsOld { get; }

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun) =>
        !IsOld && hasRun(Site) ? new ObjectFact(Site, isOld: true) : this;

    /// <inheritdoc/>
    protected override string Describe() => "object[" + (IsOld ? "~@" : "@") + Site + "]";
}
