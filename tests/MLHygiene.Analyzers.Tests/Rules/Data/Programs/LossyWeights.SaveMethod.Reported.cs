using System.Globalization;

namespace Networks;

public sealed class DenseLayer(int inputs, int outputs)
{
    public double[,] Weights { get; } = new double[outputs, inputs];
    public double[] Biases { get; } = new double[outputs];

    public double[] Forward(double[] input)
    {
        var activations = new double[outputs];
        for (var o = 0; o < outputs; o++)
        {
            var z = Biases[o];
            for (var i = 0; i < inputs; i++)
                z += Weights[o, i] * input[i];
            activations[o] = Math.Tanh(z);
        }

        return activations;
    }

    public void Backward(double[] input, double[] gradient, double learningRate)
    {
        for (var o = 0; o < outputs; o++)
        {
            Biases[o] -= learningRate * gradient[o];
            for (var i = 0; i < inputs; i++)
                Weights[o, i] -= learningRate * gradient[o] * input[i];
        }
    }

    public void Save(string path)
    {
        using var writer = new StreamWriter(path);
        for (var o = 0; o < outputs; o++)
        {
            writer.Write(Biases[o].ToString("F6", CultureInfo.InvariantCulture)); //! MLH5003
            for (var i = 0; i < inputs; i++)
            {
                writer.Write(' ');
                writer.Write(Weights[o, i].ToString("0.####", CultureInfo.InvariantCulture)); //! MLH5003
            }

            writer.WriteLine();
        }
    }
}

public sealed class NeuralNetwork(params int[] sizes)
{
    private readonly DenseLayer[] _layers = sizes.Zip(sizes.Skip(1), (a, b) => new DenseLayer(a, b)).ToArray();

    public double[] Predict(double[] features) => _layers.Aggregate(features, (x, layer) => layer.Forward(x));

    public void SaveModel(string folder)
    {
        for (var l = 0; l < _layers.Length; l++)
            _layers[l].Save(Path.Combine(folder, $"layer{l}.txt"));
    }
}
