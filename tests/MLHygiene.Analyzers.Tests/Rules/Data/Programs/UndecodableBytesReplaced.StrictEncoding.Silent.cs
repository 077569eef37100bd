using System.Text;

namespace Vocabularies;

public sealed class Vocabulary
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);

    public static Vocabulary Build(string corpusPath)
    {
        var vocabulary = new Vocabulary();
        foreach (var line in File.ReadLines(corpusPath, Strict))
            foreach (var token in line.Split(' '))
                vocabulary._tokens.TryAdd(token, vocabulary._tokens.Count);
        return vocabulary;
    }

    public static Vocabulary Load(string path)
    {
        var vocabulary = new Vocabulary();
        using var reader = new StreamReader(path, new UTF8Encoding(false, true));
        while (reader.ReadLine() is { } token)
            vocabulary._tokens.Add(token, vocabulary._tokens.Count);
        return vocabulary;
    }

    public void AddAscii(byte[] bytes)
    {
        var ascii = Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        foreach (var token in ascii.GetString(bytes).Split('\n'))
            _tokens.TryAdd(token, _tokens.Count);
    }

    public void Save(string path)
        => File.WriteAllLines(path, _tokens.OrderBy(t => t.Value).Select(t => t.Key), Strict);

    public float[] OneHot(string token)
    {
        var features = new float[_tokens.Count];
        if (_tokens.TryGetValue(token, out var id))
            features[id] = 1f;
        return features;
    }
}
