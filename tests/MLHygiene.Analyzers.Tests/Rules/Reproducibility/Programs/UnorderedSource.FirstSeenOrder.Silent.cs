// Silent: the tokens are numbered in the order in which they first appear in the text.
public sealed class FirstSeenVocabulary
{
    private readonly Dictionary<string, int> _ids = new();

    public FirstSeenVocabulary(string path)
    {
        var distinct = File.ReadLines(path)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct();
        foreach (string token in distinct)
        {
            _ids[token] = _ids.Count;
        }
    }

    public float[] OneHot(string token)
    {
        float[] features = new float[_ids.Count];
        if (_ids.TryGetValue(token, out int id))
        {
            features[id] = 1f;
        }

        return features;
    }

    public int[] Encode(IEnumerable<string> sample, int epoch) => sample.Select(token => _ids.GetValueOrDefault(token, -epoch)).ToArray();
}
