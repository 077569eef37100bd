using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>A filter that keeps a row when a random number says so, whatever the row contains.</summary>
internal sealed class CoinFlip
{
    public CoinFlip(IOperation operation, RowVariable source, RowPlace place, ImmutableArray<DrawSource> draws)
    {
        Operation = operation;
        Source = source;
        Place = place;
        Draws = draws;
    }

    /// <summary>The filter.</summary>
    public IOperation Operation { get; }

    public RowVariable Source { get; }

    /// <summary>Where the rows are put.</summary>
    public RowPlace Place { get; }

    /// <summary>Where the filter gets its numbers from; empty where the query that it reads draws them.</summary>
    public ImmutableArray<DrawSource> Draws { get; }

    /// <summary>Whether two filters of the same rows decide by other numbers.</summary>
    public bool IsAnotherThan(FileOperations file, CoinFlip other) =>
        Draws.IsEmpty == other.Draws.IsEmpty
        && Draws.All(draw => other.Draws.All(otherDraw => draw.DiffersFrom(file, otherDraw, drawAlike: true)));
}
