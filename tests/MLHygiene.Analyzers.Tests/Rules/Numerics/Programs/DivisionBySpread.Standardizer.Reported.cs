
public sealed class Standardizer
{
    private double[] _means = Array.Empty<double>();
    private double[] _deviations = Array.Empty<double>();

    public void Fit(double[][] trainingSet)
    {
        int columns = trainingSet[0].Length;
        _means = new double[columns];
        _deviations = new double[columns];
        for (int j = 0; j < columns; j++)
        {
            double sum = 0;
            for (int i = 0; i < trainingSet.Length; i++) sum += trainingSet[i][j];
            _means[j] = sum / trainingSet.Length;
            double squares = 0;
            for (int i = 0; i < trainingSet.Length; i++)
            {
                double d = trainingSet[i][j] - _means[j];
                squares += d * d;
            }
            _deviations[j] = Math.Sqrt(squares / trainingSet.Length);
        }
    }

    public double[] Transform(double[] features)
    {
        var scaled = new double[features.Length];
        for (int j = 0; j < features.Length; j++)
            scaled[j] = (features[j] - _means[j]) / _deviations[j]; //! MLH4009
        return scaled;
    }
}
