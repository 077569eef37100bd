public sealed class StandardScaler
{
    private double[] _mean = [];
    private double[] _std = [];

    public void Fit(double[][] trainset)
    {
        int features = trainset[0].Length;
        _mean = new double[features];
        _std = new double[features];
        for (int j = 0; j < features; j++)
        {
            double mean = 0;
            foreach (double[] row in trainset)
            {
                mean += row[j];
            }

            mean /= trainset.Length;
            double squares = 0;
            foreach (double[] row in trainset)
            {
                squares += (row[j] - mean) * (row[j] - mean);
            }

            _mean[j] = mean;
            _std[j] = Math.Sqrt(squares / trainset.Length);
        }
    }

    public double[] Transform(double[] features)
    {
        var scaled = new double[features.Length];
        for (int j = 0; j < scaled.Length; j++)
        {
            scaled[j] = (features[j] - _mean[j]) / _std[j]; //! MLH4009
        }

        return scaled;
    }
}
