using System;
using System.Collections.Generic;
using System.Linq;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>What a piece of work takes, once in each round.</summary>
internal sealed class Series
{
    private readonly Action _work;
    private readonly List<Cost> _costs = [];

    public Series(Action work) => _work = work;

    public Quartiles Milliseconds => Quartiles.Of(_costs.Select(cost => cost.Milliseconds));

    /// <summary>The round that was disturbed least.</summary>
    public double Fastest => _costs.Min(cost => cost.Milliseconds);

    public double Megabytes => Quartiles.Of(_costs.Select(cost => cost.Megabytes)).Median;

    public void Run(bool isWarmUp)
    {
        var cost = Cost.Of(_work);
        if (!isWarmUp)
        {
            _costs.Add(cost);
        }
    }

    /// <summary>How many milliseconds more this takes, compared within each round.</summary>
    public Quartiles MoreThan(Series reference) =>
        Quartiles.Of(_costs.Zip(reference._costs, (own, other) => own.Milliseconds - other.Milliseconds));
}
