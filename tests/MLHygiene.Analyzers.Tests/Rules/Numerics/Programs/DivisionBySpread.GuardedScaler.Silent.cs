public sealed class GuardedScaler
{
    private readonly double[] _mean;
    private readonly double[] _std;

    private GuardedScaler(double[] mean, double[] std)
    {
        _mean = mean;
        _std = std;
    }

    public static GuardedScaler Fit(double[][] trainset)
    {
        int features = trainset[0].Length;
        var mean = new double[features];
        var std = new double[features];
        for (int j = 0; j < features; j++)
        {
            mean[j] = trainset.Average(row => row[j]);
            std[j] = Math.Sqrt(trainset.Average(row => (row[j] - mean[j]) * (row[j] - mean[j])));
            if (std[j] < 1e-9)
            {
                std[j] = 1.0;
            }
        }

        return new GuardedScaler(mean, std);
    }

    public double[] Transform(double[] features)
    {
        var scaled = new double[features.Length];
        for (int j = 0; j < scaled.Length; j++)
        {
            scaled[j] = (features[j] - _mean[j]) / _std[j];
        }

        return scaled;
    }
}
