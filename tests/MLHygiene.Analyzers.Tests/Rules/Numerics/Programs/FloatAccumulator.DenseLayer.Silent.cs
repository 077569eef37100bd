namespace TinyNet.Layers;

public sealed class DenseLayer
{
    private readonly float[][] _weights;
    private readonly float[] _bias;

    public DenseLayer(int inputs, int neurons, Random random)
    {
        _bias = new float[neurons];
        _weights = new float[neurons][];
        var scale = MathF.Sqrt(2f / inputs);
        for (var n = 0; n < neurons; n++)
        {
            _weights[n] = new float[inputs];
            for (var j = 0; j < inputs; j++) _weights[n][j] = scale * (2 * random.NextSingle() - 1);
        }
    }

    public void Forward(ReadOnlySpan<float> input, Span<float> activations)
    {
        for (var n = 0; n < _bias.Length; n++)
        {
            var row = _weights[n];
            var activation = _bias[n];
            for (var j = 0; j < row.Length; j++)
                activation += row[j] * input[j];
            activations[n] = activation;
        }
        Softmax(activations);
    }

    public float[][] PredictAll(IReadOnlyList<float[]> samples)
    {
        var outputs = new float[samples.Count][];
        for (var i = 0; i < samples.Count; i++)
        {
            outputs[i] = new float[_bias.Length];
            Forward(samples[i], outputs[i]);
        }
        return outputs;
    }

    private static void Softmax(Span<float> logits)
    {
        var max = float.NegativeInfinity;
        foreach (var logit in logits) max = MathF.Max(max, logit);
        var sum = 0f;
        for (var i = 0; i < logits.Length; i++)
        {
            logits[i] = MathF.Exp(logits[i] - max);
            sum += logits[i];
        }
        for (var i = 0; i < logits.Length; i++) logits[i] /= sum;
    }
}
