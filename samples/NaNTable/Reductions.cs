using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using static System.Double;

namespace NaNTable;

/// <summary>What is left of many values.</summary>
internal static class Reductions
{
    public static Table Table { get; } = new(
        "reductions",
        ["of 3, 1, 2 and one NaN", "NaN first", "NaN between", "NaN last", "only NaN", "empty"],
        [
            Row(v => v.Min()),
            Row(v => v.Max()),
            Row(v => v.Sum()),
            Row(v => v.Average()),
            Row(v => v.MinBy(x => x)),
            Row(v => v.MaxBy(x => x)),
            Row(v => v.Order().First()),
            Row(v => v.OrderDescending().First()),
            Row(v => v.Order().Last()),
            Row(v => v.OrderBy(x => x).Skip(v.Length / 2).First()),
            Row(v => v.AsParallel().Min()),
            Row(v => v.AsParallel().Max()),
            Row(v => v.Select(x => (double?)x).Max()),
            Row(v => v.Select(x => (float)x).Min()),
            Row(v => v.Select(x => (float)x).Max()),
            Row(v => v.Aggregate(Math.Min)),
            Row(v => v.Aggregate(Math.Max)),
            Row(v => v.Aggregate(MinNumber)),
            Row(v => v.Aggregate(MaxNumber)),
            Row(v => v.Count(x => x > 1)),
            Row(v => new SortedSet<double>(v).Min),
            Row(v => new SortedSet<double>(v).Max),
            Row(v => new PriorityQueue<double, double>(v.Select(x => (x, x))).Dequeue()),
            Row(v => SortedBy(v, (x, y) => x < y ? -1 : x > y ? 1 : 0)),
            Row(v => LargestSince(v, MinValue)),
            Row(v => LargestSince(v, v[0])),
            Row(v => SmallestSince(v, MaxValue)),
            Row(v => SmallestSince(v, v[0])),
            Row(v => PlaceOfLargest(v)),
            Row(v => TensorPrimitives.Min<double>(v)),
            Row(v => TensorPrimitives.Max<double>(v)),
            Row(v => TensorPrimitives.MinNumber<double>(v)),
            Row(v => TensorPrimitives.MaxNumber<double>(v)),
            Row(v => TensorPrimitives.MinMagnitude<double>(v)),
            Row(v => TensorPrimitives.MaxMagnitude<double>(v)),
            Row(v => TensorPrimitives.Sum<double>(v)),
            Row(v => TensorPrimitives.Average<double>(v)),
            Row(v => TensorPrimitives.StdDev<double>(v)),
            Row(v => TensorPrimitives.Norm<double>(v)),
            Row(v => TensorPrimitives.IndexOfMin<double>(v)),
            Row(v => TensorPrimitives.IndexOfMax<double>(v)),
            Row(v => TensorPrimitives.CosineSimilarity<double>(v, v)),
            Row(v => Softmax(v)),
        ]);

    private static (string Code, string[] Results) Row(Func<double[], object?> code, [CallerArgumentExpression(nameof(code))] string text = "") =>
    (
        Measured.Body(text),
        [.. new double[][] { [NaN, 3, 1, 2], [3, NaN, 1, 2], [3, 1, 2, NaN], [NaN, NaN], [] }.Select(values => Measured.Try(() => code(values)))]
    );

    private static double[] SortedBy(double[] values, Comparison<double> comparison)
    {
        Array.Sort(values, comparison);
        return values;
    }

    private static double LargestSince(double[] values, double largest)
    {
        foreach (var value in values)
        {
            if (value > largest)
            {
                largest = value;
            }
        }

        return largest;
    }

    private static double SmallestSince(double[] values, double smallest)
    {
        foreach (var value in values)
        {
            if (value < smallest)
            {
                smallest = value;
            }
        }

        return smallest;
    }

    private static int PlaceOfLargest(double[] values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
            {
                best = i;
            }
        }

        return best;
    }

    private static double[] Softmax(double[] values)
    {
        var shares = new double[values.Length];
        TensorPrimitives.SoftMax<double>(values, shares);
        return shares;
    }
}
