using System.Globalization;

namespace Labels;

public class ClassBalance
{
    private readonly int[] _labels;

    public ClassBalance(string path) =>
        _labels = File.ReadLines(path).Select(l => int.Parse(l, CultureInfo.InvariantCulture)).ToArray();

    public int MostFrequent()
    {
        int[] counts = new int[_labels.Max() + 1];
        foreach (int label in _labels)
            counts[label]++;
        int max = counts[0];
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] > max)
            {
                max = counts[i];
                best = i;
            }
        }
        return best;
    }

    public int MedianLabel()
    {
        int[] sorted = (int[])_labels.Clone();
        Array.Sort(sorted, (x, y) => x < y ? -1 : x > y ? 1 : 0);
        return sorted[sorted.Length / 2];
    }

    public static double MedianScore(double[] predictedScores)
    {
        double[] sorted = predictedScores.Where(s => !double.IsNaN(s)).ToArray();
        Array.Sort(sorted, (x, y) => x.CompareTo(y));
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }

    public static double HighestScore(double[] predictedScores)
    {
        double highest = double.NegativeInfinity;
        foreach (double score in predictedScores)
        {
            if (double.IsNaN(score))
                throw new InvalidDataException("The model predicted NaN.");
            if (score > highest)
                highest = score;
        }
        return highest;
    }
}
