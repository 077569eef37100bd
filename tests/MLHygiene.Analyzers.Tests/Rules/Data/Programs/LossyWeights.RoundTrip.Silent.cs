using System.Globalization;

namespace Networks;

public sealed class DenseLayer(int inputs, int outputs)
{
    public double[,] Weights { get; } = new double[outputs, inputs];
    public float[] Biases { get; } = new float[outputs];

    public void Save(string path)
    {
        using var writer = new StreamWriter(path);
        for (var o = 0; o < outputs; o++)
        {
            writer.Write(Biases[o].ToString("G9", CultureInfo.InvariantCulture));
            for (var i = 0; i < inputs; i++)
            {
                writer.Write(' ');
                writer.Write(Weights[o, i].ToString("R", CultureInfo.InvariantCulture));
            }

            writer.WriteLine();
        }
    }

    public void SaveShort(string path)
        => File.WriteAllLines(path, Biases.Select(bias => bias.ToString(CultureInfo.InvariantCulture)));

    public void SaveWide(string path)
        => File.WriteAllLines(path, Weights.Cast<double>().Select(w => w.ToString("G17", CultureInfo.InvariantCulture)));

    public void SaveScientific(string path)
        => File.WriteAllLines(path, Biases.Select(b => FormattableString.Invariant($"{b:E8}")));

    public void SaveBinary(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var weight in Weights)
            writer.Write(weight);
    }

    public float[] Predict(float[] features, float learningRate)
        => Biases.Select((b, o) => b + learningRate * (float)Weights[o, 0] * features[0]).ToArray();
}
