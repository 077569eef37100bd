namespace TinyNet.Layers;

public class BatchNormLayer
{
    private readonly float[] _gamma;
    private readonly float[] _beta;

    public BatchNormLayer(int channels)
    {
        _gamma = Enumerable.Repeat(1f, channels).ToArray();
        _beta = new float[channels];
    }

    public float Epsilon { get; init; } = 1e-5f;

    public void Forward(float[,] batch)
    {
        for (var channel = 0; channel < _gamma.Length; channel++)
        {
            var (mean, variance) = Moments(batch, channel);
            var scale = _gamma[channel] / MathF.Sqrt(variance + Epsilon);
            for (var row = 0; row < batch.GetLength(0); row++)
                batch[row, channel] = (batch[row, channel] - mean) * scale + _beta[channel];
        }
    }

    private static (float Mean, float Variance) Moments(float[,] batch, int channel)
    {
        var n = batch.GetLength(0);
        double s1 = 0, s2 = 0;
        for (var row = 0; row < n; row++)
        {
            double x = batch[row, channel];
            s1 += x;
            s2 += x * x;
        }
        var m = s1 / n;
        return ((float)m, (float)(s2 / n - m * m)); //! MLH4014
    }
}
