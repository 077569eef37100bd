// Silent: every order is given by the characters themselves.
public sealed class StableVocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public StableVocabulary(IEnumerable<string> tokens, IEnumerable<string> labels)
    {
        foreach (string token in tokens.Select(token => token.ToLowerInvariant()).Distinct().OrderBy(token => token, StringComparer.Ordinal))
        {
            _ids[token] = _ids.Count;
        }

        Labels = new SortedSet<string>(labels, StringComparer.Ordinal).ToArray();
        var rest = _ids.Keys.ToList();
        rest.Sort(string.CompareOrdinal);
        Sorted = rest;
    }

    public string[] Labels { get; }

    public IReadOnlyList<string> Sorted { get; }

    public float[] OneHot(string token)
    {
        float[] features = new float[_ids.Count];
        features[_ids[token]] = 1f;
        return features;
    }

    public float[] OneHotLabel(string label)
    {
        float[] target = new float[Labels.Length];
        target[Array.IndexOf(Labels, label)] = 1f;
        return target;
    }
}
