using System.Globalization;
using System.Numerics;

namespace Checkpoints;

public class GradientDescent
{
    public static void SaveLayers<T>(string path, IReadOnlyList<T[]> layerWeights, T[] biases) where T : struct, IFloatingPoint<T>
    {
        using var writer = new StreamWriter(path);
        foreach (var weights in layerWeights)
        {
            foreach (var weight in weights)
                writer.WriteLine(weight.ToString("G5", CultureInfo.InvariantCulture)); //! MLH5003
        }

        foreach (var bias in biases)
            writer.WriteLine(bias.ToString("R", CultureInfo.InvariantCulture));
    }

    public double[] Weights = new double[4];
    public int Epoch;
    public double Loss = double.NaN;

    public void Train(double[][] features, double[] labels, int epochs, double learningRate)
    {
        for (Epoch = 0; Epoch < epochs; Epoch++)
        {
            Loss = 0;
            for (var i = 0; i < features.Length; i++)
            {
                var error = features[i].Zip(Weights, (x, w) => x * w).Sum() - labels[i];
                Loss += error * error;
                for (var j = 0; j < Weights.Length; j++)
                    Weights[j] -= learningRate * error * features[i][j];
            }

            if (Epoch % 10 == 0)
                SaveCheckpoint($"epoch{Epoch}.txt");
        }
    }

    private void SaveCheckpoint(string path)
    {
        var lines = new string[Weights.Length];
        Span<char> cell = stackalloc char[64];
        for (var j = 0; j < lines.Length; j++)
        {
            if (!Weights[j].TryFormat(cell, out var length, "F8", CultureInfo.InvariantCulture)) //! MLH5003
                throw new InvalidOperationException();
            lines[j] = new string(cell[..length]);
        }

        File.WriteAllLines(path, lines);
    }
}
