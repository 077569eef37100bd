namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>One step of a pipeline that is not fitted yet.</summary>
internal sealed class Stage : IKeyed
{
    public Stage(Learning learning, bool readsGroups, bool readsOrder, Value validation, Site site)
    {
        Learning = learning;
        ReadsGroups = readsGroups;
        ReadsOrder = readsOrder;
        Validation = validation;
        Site = site;
        Key = Key.Of((int)learning).With(readsGroups).With(readsOrder).With(validation.Key);
    }

    /// <summary>What it learns when it is fitted.</summary>
    public Learning Learning { get; }

    /// <summary>Whether it compares the rows of one group with each other.</summary>
    public bool ReadsGroups { get; }

    /// <summary>Whether the order of the rows is what it learns from.</summary>
    public bool ReadsOrder { get; }

    /// <summary>The rows that decide when its training stops.</summary>
    public Value Validation { get; }

    /// <summary>Where it was made.</summary>
    public Site Site { get; }

    /// <summary>Stages that do the same have the same key: a loop over trainers is one case, not many.</summary>
    public Key Key { get; }

    public override string ToString() =>
        Learning + (ReadsGroups ? "+groups" : string.Empty) + (ReadsOrder ? "+order" : string.Empty)
        + (Validation.IsNone ? string.Empty : "+" + Validation);
}
