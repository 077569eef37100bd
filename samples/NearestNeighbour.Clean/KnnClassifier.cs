using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NearestNeighbour;

/// <summary>A k-nearest-neighbour search over flowers that are known.</summary>
internal sealed class KnnClassifier
{
    private readonly double[][] _features;
    private readonly int[] _labels;

    /// <summary>Reads a file with a flower in each line: length and width of a petal, and the kind.</summary>
    public KnnClassifier(string path)
    {
        var rows = File.ReadLines(path).Select(line => line.Split(',')).ToList();
        _features = rows.Select(cells => new[] { Number(cells[0]), Number(cells[1]) }).ToArray();
        _labels = rows.Select(cells => int.Parse(cells[2], CultureInfo.InvariantCulture)).ToArray();
    }

    /// <summary>The share of the flowers that are recognised by their k nearest.</summary>
    public static double Accuracy(KnnClassifier known, KnnClassifier test, int k) =>
        (double)Enumerable.Range(0, test._labels.Length).Count(i => known.Classify(test._features[i], k) == test._labels[i]) / test._labels.Length;

    /// <summary>The place of the flower that is most alike.</summary>
    public int Nearest(double[] features) =>
        Comparable(features).MinBy(i => Distance(_features[i], features));

    /// <summary>The kind that most of the k nearest are.</summary>
    public int Classify(double[] features, int k) =>
        Comparable(features)
            .OrderBy(i => Distance(_features[i], features))
            .Take(k)
            .GroupBy(i => _labels[i])
            .MaxBy(votes => votes.Count())!
            .Key;

    // The places of the flowers that have a distance at all.
    private IEnumerable<int> Comparable(double[] features) =>
        Enumerable.Range(0, _labels.Length).Where(i => !double.IsNaN(Distance(_features[i], features)));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static double Distance(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var j = 0; j < left.Length; j++)
        {
            sum += (left[j] - right[j]) * (left[j] - right[j]);
        }

        return Math.Sqrt(sum);
    }
}
