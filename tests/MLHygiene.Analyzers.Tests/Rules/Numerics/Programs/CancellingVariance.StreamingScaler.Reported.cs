namespace Housing.Preprocessing;

public sealed class StreamingScaler(int featureCount)
{
    private readonly double[] _sums = new double[featureCount];
    private readonly double[] _squares = new double[featureCount];
    private long _rows;

    public void Observe(ReadOnlySpan<double> features)
    {
        _rows++;
        for (var j = 0; j < features.Length; j++)
        {
            _sums[j] += features[j];
            _squares[j] += features[j] * features[j];
        }
    }

    public double Mean(int feature) => _sums[feature] / _rows;

    public double StandardDeviation(int feature)
    {
        var mean = _sums[feature] / _rows;
        var variance = _squares[feature] / _rows - mean * mean; //! MLH4014
        return Math.Sqrt(Math.Max(variance, 0));
    }

    public double[] Transform(double[] features)
    {
        var scaled = new double[features.Length];
        for (var j = 0; j < features.Length; j++)
        {
            var deviation = StandardDeviation(j);
            scaled[j] = deviation > 0 ? (features[j] - Mean(j)) / deviation : 0;
        }
        return scaled;
    }
}
