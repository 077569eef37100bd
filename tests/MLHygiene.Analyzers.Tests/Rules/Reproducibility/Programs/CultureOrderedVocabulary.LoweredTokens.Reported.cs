// Reported: ToLower follows the machine's culture, so the same text gets other tokens on a Turkish system.
public sealed class BagOfWords
{
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);

    public void Fit(IEnumerable<string> documents)
    {
        foreach (string token in documents.SelectMany(Tokenize))
        {
            _vocabulary.TryAdd(token, _vocabulary.Count);
        }
    }

    public float[] Features(string document)
    {
        float[] features = new float[_vocabulary.Count];
        foreach (string token in Tokenize(document))
        {
            if (_vocabulary.TryGetValue(token, out int id))
            {
                features[id] += 1f;
            }
        }

        return features;
    }

    public float[] Logits(float[] features, float[,] weights, float[] bias) =>
        bias.Select((value, label) => value + features.Select((x, i) => x * weights[label, i]).Sum()).ToArray();

    private static IEnumerable<string> Tokenize(string document)
    {
        foreach (string word in document.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return word.ToLower(); //! MLH3012
        }
    }
}
