namespace Housing.Preprocessing;

public struct WelfordAccumulator
{
    private long _count;
    private double _mean;
    private double _m2;

    public readonly double Mean => _mean;
    public readonly double Variance => _count == 0 ? 0 : _m2 / _count;
    public readonly double SampleVariance => _count < 2 ? 0 : _m2 / (_count - 1);

    public void Add(double value)
    {
        _count++;
        var delta = value - _mean;
        _mean += delta / _count;
        _m2 += delta * (value - _mean);
    }

    public static WelfordAccumulator Merge(in WelfordAccumulator a, in WelfordAccumulator b)
    {
        var count = a._count + b._count;
        if (count == 0) return default;
        var delta = b._mean - a._mean;
        return new WelfordAccumulator
        {
            _count = count,
            _mean = a._mean + delta * b._count / count,
            _m2 = a._m2 + b._m2 + delta * delta * a._count * b._count / count,
        };
    }
}

public sealed class Standardizer(int featureCount)
{
    private readonly WelfordAccumulator[] _columns = new WelfordAccumulator[featureCount];

    public void Fit(IEnumerable<double[]> trainingRows)
    {
        foreach (var row in trainingRows)
            for (var j = 0; j < row.Length; j++) _columns[j].Add(row[j]);
    }

    public double[] Transform(double[] features)
    {
        var scaled = new double[features.Length];
        for (var j = 0; j < features.Length; j++)
        {
            var variance = _columns[j].Variance;
            scaled[j] = variance > 0 ? (features[j] - _columns[j].Mean) / Math.Sqrt(variance) : 0;
        }
        return scaled;
    }
}
