namespace Housing.Evaluation;

public sealed record RegressionReport(double MeanAbsoluteError, double RootMeanSquaredError, double RSquared);

public static class RegressionMetrics
{
    public static double MeanAbsoluteError(IEnumerable<double> predictions, IEnumerable<double> labels) =>
        predictions.Zip(labels, (p, y) => Math.Abs(p - y)).Average(); //! MLH5010

    public static double MeanSquaredError(List<double> predictions, List<double> labels)
    {
        double total = 0;
        foreach ((double prediction, double label) in predictions.Zip(labels)) //! MLH5010
        {
            double error = prediction - label;
            total += error * error;
        }
        return total / predictions.Count;
    }

    public static RegressionReport Evaluate(List<double> predictions, List<double> labels)
    {
        double mean = labels.Average();
        double spread = labels.Sum(y => (y - mean) * (y - mean));
        double mse = MeanSquaredError(predictions, labels);
        return new RegressionReport(
            MeanAbsoluteError(predictions, labels),
            Math.Sqrt(mse),
            1 - mse * predictions.Count / spread);
    }
}

public static class Program
{
    public static void Main()
    {
        var predictions = File.ReadLines("predictions.csv").Select(l => double.Parse(l, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var labels = File.ReadLines("labels.csv").Select(l => double.Parse(l, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Console.WriteLine(RegressionMetrics.Evaluate(predictions, labels));
    }
}
