using System;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Where rows come from: a file that a constant names, a load, a parameter, a field.</summary>
internal sealed class RowSource : IKeyed
{
    private readonly string? _name;

    private RowSource(Key key, string? name, Site? site, bool isOld)
    {
        Key = key;
        _name = name;
        Site = site;
        IsOld = isOld;
    }

    public Key Key { get; }

    /// <summary>Where the rows were made or first met.</summary>
    public Site? Site { get; }

    /// <summary>Whether the place has run again since: two such sources need not be the same rows.</summary>
    public bool IsOld { get; }

    /// <summary>The rows of what a constant names: the same wherever the name stands.</summary>
    public static RowSource Named(string name, Site? site) => new(Key.Of("name").With(name), name, site, isOld: false);

    /// <summary>The rows that one place makes each time it runs.</summary>
    public static RowSource MadeAt(Site site) => new(Key.Of("made").With(site.Key), name: null, site, isOld: false);

    /// <summary>Whether the rows were made at a place of which that holds.</summary>
    public bool IsMadeAt(Func<Site, bool> place) => Site is not null && _name is null && !IsOld && place(Site);

    /// <summary>The same source after its place has run again.</summary>
    public RowSource Aged() => IsOld ? this : new(Key.Of("old").With(Key), _name, Site, isOld: true);

    public override string ToString() => (IsOld ? "~" : string.Empty) + (_name is null ? "@" + Site : "=" + _name);
}
