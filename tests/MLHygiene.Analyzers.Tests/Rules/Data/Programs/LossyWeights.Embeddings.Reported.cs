using System.Globalization;

namespace Embeddings;

public sealed class SkipGram
{
    private readonly Dictionary<string, float[]> _embeddings = new();
    private readonly float _learningRate;

    public SkipGram(IEnumerable<string> vocabulary, int dimensions, int seed, float learningRate = 0.025f)
    {
        var random = new Random(seed);
        _learningRate = learningRate;
        foreach (var token in vocabulary)
            _embeddings[token] = Enumerable.Range(0, dimensions).Select(_ => random.NextSingle() - 0.5f).ToArray();
    }

    public void Update(string token, float[] gradient)
    {
        var weights = _embeddings[token];
        for (var i = 0; i < weights.Length; i++)
            weights[i] -= _learningRate * gradient[i];
    }

    public async Task SaveAsync(string path)
    {
        await using var writer = new StreamWriter(path);
        foreach (var (token, weights) in _embeddings)
        {
            await writer.WriteAsync(token);
            for (var i = 0; i < weights.Length; i++)
                await writer.WriteAsync(" " + weights[i].ToString("F5", CultureInfo.InvariantCulture)); //! MLH5003
            await writer.WriteLineAsync();
        }
    }

    public string ExportRow(string token)
    {
        const string Format = "0.000";
        return string.Join(",", _embeddings[token].Select(weight => weight.ToString(Format, CultureInfo.InvariantCulture))); //! MLH5003
    }
}
