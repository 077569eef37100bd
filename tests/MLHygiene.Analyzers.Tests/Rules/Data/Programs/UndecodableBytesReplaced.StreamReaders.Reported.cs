using System.Text;

namespace Tokenizers;

public sealed class BytePairTokenizer
{
    private readonly List<(string Left, string Right)> _merges = [];
    private readonly Dictionary<string, int> _tokenIds = new(StringComparer.Ordinal);

    public async Task TrainAsync(string corpusPath, int vocabularySize)
    {
        using var reader = new StreamReader(corpusPath); //! MLH5006
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        while (await reader.ReadLineAsync() is { } line)
        {
            foreach (var word in line.Split(' '))
                words[word] = words.GetValueOrDefault(word) + 1;
        }

        foreach (var token in words.OrderByDescending(w => w.Value).Take(vocabularySize))
            _tokenIds[token.Key] = _tokenIds.Count;
    }

    public void LoadMerges(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8); //! MLH5006
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            var tokens = line.Split(' ');
            _merges.Add((tokens[0], tokens[1]));
        }
    }

    public void LoadVocabulary(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes); //! MLH5006
        foreach (var token in text.Split('\n'))
            _tokenIds.TryAdd(token, _tokenIds.Count);
    }

    public float[] Embed(string sample, float[][] embeddings)
    {
        var features = new float[embeddings[0].Length];
        foreach (var id in Encode(sample))
            for (var i = 0; i < features.Length; i++)
                features[i] += embeddings[id][i];
        return features;
    }

    public int[][] EncodeBatch(IEnumerable<string> trainset) => trainset.Select(Encode).ToArray();

    public int[] Encode(string text) => text.Split(' ').Select(t => _tokenIds.GetValueOrDefault(t)).ToArray();
}
