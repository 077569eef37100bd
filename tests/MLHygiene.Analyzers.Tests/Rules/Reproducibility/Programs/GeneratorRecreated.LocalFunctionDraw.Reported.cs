// Reported: the local function starts the same stream over for every weight, so all weights are equal.
public sealed class Perceptron
{
    private readonly double[,] _weights;
    private readonly double[] _bias;

    public Perceptron(int inputs, int neurons)
    {
        _weights = new double[neurons, inputs];
        _bias = new double[neurons];
        for (int neuron = 0; neuron < neurons; neuron++)
        {
            for (int input = 0; input < inputs; input++)
            {
                _weights[neuron, input] = NextWeight() / Math.Sqrt(inputs);
            }
        }

        static double NextWeight() => new Random(99).NextDouble() * 2 - 1; //! MLH3007
    }

    public double[] Predict(double[] features)
    {
        var activations = (double[])_bias.Clone();
        for (int neuron = 0; neuron < activations.Length; neuron++)
            for (int input = 0; input < features.Length; input++)
                activations[neuron] += _weights[neuron, input] * features[input];
        return Array.ConvertAll(activations, x => 1 / (1 + Math.Exp(-x)));
    }
}
