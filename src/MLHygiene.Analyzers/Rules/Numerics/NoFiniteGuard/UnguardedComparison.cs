using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A comparison that decides wrongly where a loss is NaN.</summary>
internal sealed class UnguardedComparison
{
    public UnguardedComparison(IOperation comparison, IOperation loss, string harm, IOperation? computed = null)
    {
        Comparison = comparison;
        Loss = loss;
        Harm = harm;
        Computed = computed;
    }

    public IOperation Comparison { get; }

    /// <summary>The number that may be NaN.</summary>
    public IOperation Loss { get; }

    /// <summary>What happens then, for the message.</summary>
    public string Harm { get; }

    /// <summary>The assignment that the loss comes from, behind which a guard can stand; null where it can stand before the comparison.</summary>
    public IOperation? Computed { get; }
}
