
public sealed class StandardScaler
{
    private double[] _deviations = Array.Empty<double>();

    public void Fit(double[][] trainingSet)
    {
        _deviations = new double[trainingSet[0].Length];
        for (int j = 0; j < _deviations.Length; j++)
        {
            double mean = trainingSet.Average(row => row[j]);
            double deviation = Math.Sqrt(trainingSet.Average(row => (row[j] - mean) * (row[j] - mean)));
            _deviations[j] = deviation < 1e-12 ? 1 : deviation;
        }
    }

    public double Transform(double feature, int j) => feature / _deviations[j];

    public static double[] Normalize(double[] features)
    {
        var norm = Math.Sqrt(features.Sum(x => x * x));
        if (norm == 0) return features;
        return features.Select(x => x / norm).ToArray();
    }
}
