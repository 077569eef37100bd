// Silent: nothing says NaN, or somebody has left it out.
public static class Profile
{
    public static double Median(double[] values) => MathNet.Numerics.Statistics.Statistics.Median(values);

    public static double MedianOfKnown(string path)
    {
        var known = new List<double>();
        foreach (var line in File.ReadLines(path))
        {
            if (double.TryParse(line, out var value) && !double.IsNaN(value))
            {
                known.Add(value);
            }
        }

        return MathNet.Numerics.Statistics.Statistics.Median(known);
    }

    public static double MedianOfCounts(string path) =>
        MathNet.Numerics.Statistics.Statistics.Median(File.ReadLines(path).Select(line => (double)line.Length));

    public static double Mean(double[] values)
    {
        values[0] = double.NaN;
        return MathNet.Numerics.Statistics.Statistics.Mean(values);
    }

    public static double[] Sorted(string[] prices)
    {
        var numbers = prices.Select(double.Parse).ToArray();
        Array.Sort(numbers, (x, y) => x < y ? -1 : x > y ? 1 : 0);
        return numbers;
    }
}
