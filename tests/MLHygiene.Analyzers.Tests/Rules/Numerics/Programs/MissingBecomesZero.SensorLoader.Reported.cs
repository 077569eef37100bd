using System.Globalization;

namespace TurbineForecast;

public sealed class SensorDataset
{
    private readonly List<double[]> _inputs = new();
    private readonly List<double> _targets = new();

    public IReadOnlyList<double[]> Inputs => _inputs;
    public IReadOnlyList<double> Targets => _targets;

    public static SensorDataset FromCsv(string path, int featureCount)
    {
        var dataset = new SensorDataset();
        using var reader = new StreamReader(path);
        reader.ReadLine();
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            string[] parts = line.Split(',');
            var features = new double[featureCount];
            for (int k = 0; k < featureCount; k++)
            {
                double.TryParse(parts[k], NumberStyles.Float, CultureInfo.InvariantCulture, out features[k]); //! MLH4004
            }
            dataset._inputs.Add(features);
            dataset._targets.Add(double.Parse(parts[featureCount], CultureInfo.InvariantCulture));
        }
        return dataset;
    }

    public (double[][] XTrain, double[] YTrain, double[][] XTest, double[] YTest) SplitByTime(double trainFraction)
    {
        int cut = (int)(_inputs.Count * trainFraction);
        return (_inputs.Take(cut).ToArray(), _targets.Take(cut).ToArray(),
                _inputs.Skip(cut).ToArray(), _targets.Skip(cut).ToArray());
    }
}

public sealed class KnnRegressor(double[][] trainFeatures, double[] trainTargets, int k)
{
    public double Predict(double[] sample)
    {
        return trainFeatures
            .Select((row, i) => (Distance: Squared(row, sample), Target: trainTargets[i]))
            .OrderBy(p => p.Distance)
            .Take(k)
            .Average(p => p.Target);
    }

    private static double Squared(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
