using System;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>An object with the two sides of a division of rows, or a sequence of such objects.</summary>
internal sealed class DivisionFact : Fact
{
    private readonly string _fold;

    public DivisionFact(DataFact whole, Key divisionKey, bool isFolds, bool keepsGroups, bool isComputed, Site site, string fold = "")
        : base(Key.Of("division").With(whole.Key).With(divisionKey).With(isFolds).With(fold))
    {
        _fold = fold;
        IsComputed = isComputed;
        Whole = whole;
        DivisionKey = divisionKey;
        IsFolds = isFolds;
        KeepsGroups = keepsGroups;
        Site = site;
    }

    /// <summary>What was divided.</summary>
    public DataFact Whole { get; }

    public Key DivisionKey { get; }

    /// <summary>Whether each element is a division.</summary>
    public bool IsFolds { get; }

    /// <summary>Whether rows of one group stay on one side.</summary>
    public bool KeepsGroups { get; }

    /// <summary>Whether it depends on a value that is not known, such as a seed.</summary>
    public bool IsComputed { get; }

    public Site Site { get; }

    /// <summary>One side of the division.</summary>
    public DataFact Side(string side) => Whole.With(RowStep.Part(DivisionKey, side, Site, _fold, KeepsGroups, IsComputed));

    /// <summary>One fold of a sequence of divisions.</summary>
    public DivisionFact Fold(string index) => new(Whole, DivisionKey, isFolds: false, KeepsGroups, IsComputed, Site, index);

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun) =>
        Whole.AgedAt(hasRun) is DataFact aged && aged != Whole
            ? new DivisionFact(aged, DivisionKey, IsFolds, KeepsGroups, IsComputed, Site, _fold)
            : this;

    /// <inheritdoc/>
    protected override string Describe() => "division[" + Whole + "@" + Site + (IsFolds ? "folds" : string.Empty) + ":" + _fold + "]";
}
