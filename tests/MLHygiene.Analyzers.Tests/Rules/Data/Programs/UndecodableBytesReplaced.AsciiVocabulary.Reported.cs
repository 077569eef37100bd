using System.Text;

namespace Vocabularies;

public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);

    public static Vocabulary Build(string corpusPath)
    {
        var vocabulary = new Vocabulary();
        foreach (var line in File.ReadAllLines(corpusPath, Encoding.ASCII)) //! MLH5006
            foreach (var token in line.Split(' '))
                vocabulary._tokens.TryAdd(token, vocabulary._tokens.Count);
        return vocabulary;
    }

    public void Save(string path)
    {
        using var writer = new StreamWriter(path, append: false, Encoding.ASCII); //! MLH5006
        foreach (var token in _tokens.OrderBy(t => t.Value).Select(t => t.Key))
            writer.WriteLine(token);
    }

    public float[] OneHot(string token)
    {
        var features = new float[_tokens.Count];
        if (_tokens.TryGetValue(token, out var id))
            features[id] = 1f;
        return features;
    }

    public int[] Encode(string sample)
        => sample.Split(' ').Select(token => _tokens.GetValueOrDefault(token, -1)).ToArray();
}
