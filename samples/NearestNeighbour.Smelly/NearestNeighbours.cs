using System;
using System.Collections.Generic;
using System.Linq;

namespace NearestNeighbour;

/// <summary>A k-nearest-neighbour search over known flowers.</summary>
internal sealed class NearestNeighbours(List<Flower> known)
{
    /// <summary>The flower that is most alike.</summary>
    public Flower Nearest(double[] features) => known.MinBy(flower => Distance(flower.Features, features))!; // MLH4002

    /// <summary>The kind that most of the k nearest are.</summary>
    public int Vote(double[] features, int k) =>
        known.OrderBy(flower => Distance(flower.Features, features)) // MLH4002
            .Take(k)
            .GroupBy(flower => flower.Label)
            .MaxBy(votes => votes.Count())!
            .Key;

    private static double Distance(double[] left, double[] right) =>
        Math.Sqrt(left.Zip(right, (x, y) => (x - y) * (x - y)).Sum());
}
