// Reported: the hash of a new identifier is another number each time, so the weights never start alike.
public sealed class NeuralLayer
{
    private static readonly Random s_random = new(Guid.NewGuid().GetHashCode()); //! MLH3004

    private readonly double[,] _weights;
    private readonly double[] _bias;

    public NeuralLayer(int inputs, int neurons)
    {
        _weights = new double[neurons, inputs];
        _bias = new double[neurons];
        double limit = Math.Sqrt(6.0 / (inputs + neurons));
        for (int neuron = 0; neuron < neurons; neuron++)
        {
            for (int input = 0; input < inputs; input++)
            {
                _weights[neuron, input] = (s_random.NextDouble() * 2 - 1) * limit;
            }
        }
    }

    public double Loss(double[] features, int neuron, double label)
    {
        double logit = _bias[neuron];
        for (int i = 0; i < features.Length; i++) logit += _weights[neuron, i] * features[i];
        return Math.Pow(Sigmoid(logit) - label, 2);
    }

    private static double Sigmoid(double logit) => 1 / (1 + Math.Exp(-logit));
}
