// Reported: the network starts from other weights each time, and nothing can bring them back.
public sealed class DenseLayer
{
    private readonly float[,] _weights;
    private readonly float[] _bias;

    public DenseLayer(int inputs, int neurons)
    {
        _weights = new float[neurons, inputs];
        _bias = new float[neurons];
        float limit = MathF.Sqrt(6f / (inputs + neurons));
        for (int neuron = 0; neuron < neurons; neuron++)
        {
            for (int input = 0; input < inputs; input++)
            {
                _weights[neuron, input] = (Random.Shared.NextSingle() * 2f - 1f) * limit; //! MLH3002
            }
        }
    }

    public float[] Forward(float[] features)
    {
        var logits = (float[])_bias.Clone();
        for (int neuron = 0; neuron < logits.Length; neuron++)
            for (int input = 0; input < features.Length; input++)
                logits[neuron] += _weights[neuron, input] * features[input];
        return Array.ConvertAll(logits, Sigmoid);
    }

    private static float Sigmoid(float logit) => 1f / (1f + MathF.Exp(-logit));
}
