namespace TinyNet.Training;

public struct CompensatedSum
{
    private float _sum;
    private float _correction;

    public void Add(float value)
    {
        var corrected = value - _correction;
        var next = _sum + corrected;
        _correction = (next - _sum) - corrected;
        _sum = next;
    }

    public readonly float Value => _sum;
}

public sealed class Trainer(float[] weights, float learningRate)
{
    private const float Smoothing = 0.98f;
    private float _smoothedLoss;

    public float Fit(IReadOnlyList<(float[] Features, float Target)> samples, int epochs)
    {
        var best = float.PositiveInfinity;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var lossSum = new CompensatedSum();
            foreach (var (features, target) in samples)
            {
                var error = Dot(features) - target;
                var loss = 0.5f * error * error;
                lossSum.Add(loss);
                _smoothedLoss = Smoothing * _smoothedLoss + (1 - Smoothing) * loss;
                for (var j = 0; j < weights.Length; j++)
                    weights[j] -= learningRate * error * features[j];
            }
            best = MathF.Min(best, lossSum.Value / samples.Count);
            learningRate *= 0.95f;
        }
        return best;
    }

    private float Dot(float[] features)
    {
        float output = 0;
        for (var j = 0; j < weights.Length; j++) output += weights[j] * features[j];
        return output;
    }
}
