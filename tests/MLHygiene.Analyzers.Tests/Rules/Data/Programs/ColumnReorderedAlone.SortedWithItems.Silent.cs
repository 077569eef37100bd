namespace Ranking;

public static class RocCurve
{
    public static double Area(float[] scores, bool[] labels)
    {
        var keys = (float[])scores.Clone();
        var items = (bool[])labels.Clone();
        Array.Sort(keys, items);

        long positives = 0, negatives = 0;
        double area = 0;
        for (int i = items.Length - 1; i >= 0; i--)
        {
            if (items[i])
                positives++;
            else
            {
                negatives++;
                area += positives;
            }
        }

        return positives == 0 || negatives == 0 ? double.NaN : area / (positives * (double)negatives);
    }

    public static float MedianInplace(float[] values)
    {
        var copy = values.AsSpan().ToArray();
        Array.Sort(copy);
        return copy[copy.Length / 2];
    }

    public static float Threshold(float[] scores, bool[] labels)
    {
        var median = MedianInplace(scores);
        var order = Enumerable.Range(0, scores.Length).OrderBy(i => scores[i]).ToArray();
        var best = median;
        var correct = 0;
        foreach (var i in order)
        {
            var hits = scores.Zip(labels, (s, l) => s >= scores[i] == l).Count(hit => hit);
            if (hits <= correct)
                continue;
            correct = hits;
            best = scores[i];
        }

        return best;
    }
}
