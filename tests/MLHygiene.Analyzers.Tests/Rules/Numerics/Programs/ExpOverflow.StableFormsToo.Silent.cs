public sealed class NeuralNetwork
{
    private readonly List<double[][]> _layers = [];

    public void AddLayer(double[][] weights) => _layers.Add(weights);

    public double[] Forward(double[] features)
    {
        double[] activations = features;
        foreach (double[][] layer in _layers)
        {
            activations = layer
                .Select(neuron => Math.Tanh(neuron.Zip(activations, (w, a) => w * a).Sum()))
                .ToArray();
        }

        return activations.Select(Sigmoid).ToArray();
    }

    public int Predict(double[] features)
    {
        double[] outputs = Forward(features);
        return Array.IndexOf(outputs, outputs.Max());
    }

    public static double Softplus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));

    public static double Swish(double x) => x / (1.0 + Math.Exp(-x));

    public static double CenteredSigmoid(double x) => 2.0 / (1.0 + Math.Exp(-2.0 * x)) - 1.0;

    public static double Elu(double x, double alpha) => x > 0 ? x : alpha * (Math.Exp(x) - 1);

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
