using MathNet.Numerics.Statistics;

namespace Evaluation;

public static class ResidualReport
{
    public static (double Median, double Worst, double Tail) Summarize(IReadOnlyList<float> actual, IReadOnlyList<float> predicted)
    {
        var residuals = new double[actual.Count];
        for (var i = 0; i < residuals.Length; i++)
            residuals[i] = Math.Abs(actual[i] - predicted[i]);

        var median = SortedArrayStatistics.Median(residuals); //! MLH5011
        var worst = SortedArrayStatistics.Maximum(residuals); //! MLH5011
        var tail = SortedArrayStatistics.Quantile(residuals, 0.99); //! MLH5011
        return (median, worst, tail);
    }

    public static void Print(string model, IReadOnlyList<float> actual, IReadOnlyList<float> predicted)
    {
        var (median, worst, tail) = Summarize(actual, predicted);
        Console.WriteLine($"{model}: median {median:F3} worst {worst:F3} tail {tail:F3}");
    }

    public static double[] Compare(Dictionary<string, double[]> losses)
    {
        var result = new List<double>();
        foreach (var (name, history) in losses)
        {
            var shifted = history.Select(loss => loss - history[0]).ToArray();
            var lower = SortedArrayStatistics.LowerQuartile(shifted);
            Console.WriteLine(name);
            result.Add(lower);
        }

        return result.ToArray();
    }
}
