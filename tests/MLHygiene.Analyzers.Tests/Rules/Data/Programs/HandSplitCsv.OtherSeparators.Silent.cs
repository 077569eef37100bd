using System.Globalization;

namespace Embeddings;

public sealed class GloveVectors
{
    private readonly Dictionary<string, float[]> _embeddings = new(StringComparer.Ordinal);

    public void Load(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(' ');
            var vector = new float[parts.Length - 1];
            for (var i = 1; i < parts.Length; i++)
                vector[i - 1] = float.Parse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture);
            _embeddings[parts[0]] = vector;
        }
    }

    public static (string Name, int Epochs, float LearningRate) ParseOptions(string option)
    {
        var parts = option.Split('=');
        var name = parts[0];
        var colon = parts[1].Split(':');
        return (name, int.Parse(colon[0], CultureInfo.InvariantCulture), float.Parse(colon[1], CultureInfo.InvariantCulture));
    }

    public static Dictionary<string, float> ReadWeights(string path)
    {
        var weights = new Dictionary<string, float>();
        foreach (var line in File.ReadAllLines(path))
        {
            var at = line.LastIndexOf(' ');
            weights[line[..at]] = float.Parse(line[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return weights;
    }

    public float Similarity(string a, string b)
        => _embeddings[a].Zip(_embeddings[b], (x, y) => x * y).Sum();
}
