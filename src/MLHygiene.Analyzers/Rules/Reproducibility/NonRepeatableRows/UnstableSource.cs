using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>The step of a source that gives something else in each pass.</summary>
internal sealed class UnstableSource
{
    public UnstableSource(InstabilityKind kind, IOperation step, string name)
    {
        Kind = kind;
        Step = step;
        Name = name;
    }

    public InstabilityKind Kind { get; }

    /// <summary>The call, query or helper.</summary>
    public IOperation Step { get; }

    /// <summary>What to call it in a message.</summary>
    public string Name { get; }

    /// <summary>What each pass gets.</summary>
    public string Gives => Kind switch
    {
        InstabilityKind.Random => "other random rows or another random order",
        InstabilityKind.Clock => "what the clock says by then",
        InstabilityKind.Consumed => "what the passes before have left",
        InstabilityKind.Captured => "what a variable holds by then",
        InstabilityKind.Unordered => "an order that threads decide",
        _ => "what the database answers, in an order that nothing fixes",
    };
}
