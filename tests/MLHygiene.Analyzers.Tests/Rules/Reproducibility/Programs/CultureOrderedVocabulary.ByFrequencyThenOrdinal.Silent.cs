// Silent: the most frequent tokens come first, and ties are broken by their characters.
public static class FrequentTokens
{
    public static Dictionary<string, int> Build(IEnumerable<string> corpus, int size)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string token in corpus)
        {
            counts[token] = counts.GetValueOrDefault(token) + 1;
        }

        return counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(size)
            .Select((pair, id) => (pair.Key, id))
            .ToDictionary(pair => pair.Key, pair => pair.id, StringComparer.Ordinal);
    }

    public static float[] Features(string[] sample, Dictionary<string, int> ids)
    {
        float[] features = new float[ids.Count];
        foreach (string token in sample)
        {
            if (ids.TryGetValue(token, out int id)) features[id] += 1f;
        }

        return features;
    }

    public static float Predict(float[] features, float[] weights, float bias) => features.Zip(weights, (x, w) => x * w).Sum() + bias;
}
