using System.Globalization;

namespace Quantized;

public sealed class QuantizedModel
{
    private readonly sbyte[] _weights;
    private readonly int[] _biases;
    private readonly float _scale;

    public QuantizedModel(float[] weights, float[] biases, float scale)
    {
        _scale = scale;
        _weights = weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / scale), -127, 127)).ToArray();
        _biases = biases.Select(b => (int)Math.Clamp(MathF.Round(b / scale), -1_000_000, 1_000_000)).ToArray();
    }

    public void Save(string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine(_scale.ToString("R", CultureInfo.InvariantCulture));
        foreach (var weight in _weights)
            writer.WriteLine(weight.ToString("D3", CultureInfo.InvariantCulture));
        foreach (var bias in _biases)
            writer.WriteLine(bias.ToString("X8", CultureInfo.InvariantCulture));
    }

    public void SaveBits(string path, float[] logits)
        => File.WriteAllLines(path, logits.Select(l => BitConverter.SingleToUInt32Bits(l).ToString("X8", CultureInfo.InvariantCulture)));

    public float Predict(float[] features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * _weights[i] * _scale;
        return sum + _biases[0] * _scale;
    }

    public string FileName(int epoch) => $"model_{epoch:D5}_{_weights.Length:N0}.txt";
}
