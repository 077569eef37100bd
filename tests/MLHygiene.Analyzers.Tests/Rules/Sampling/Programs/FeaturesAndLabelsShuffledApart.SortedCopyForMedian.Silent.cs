// Silent: a copy of the features is sorted for its median.
public class Median
{
    public static (double Median, double LabelMean) Describe(double[] features, double[] labels)
    {
        var sorted = (double[])features.Clone();
        Array.Sort(sorted);
        return (sorted[sorted.Length / 2], labels.Average());
    }
}
