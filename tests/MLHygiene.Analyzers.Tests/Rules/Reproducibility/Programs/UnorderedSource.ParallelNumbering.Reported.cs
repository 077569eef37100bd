// Reported: the parallel query returns its tokens in any order, and the order becomes the numbering.
public static class WordNumbers
{
    public static Dictionary<string, int> Build(IEnumerable<string> documents)
    {
        var vocabulary = new Dictionary<string, int>();
        foreach (string token in documents.AsParallel().SelectMany(Tokenize).Distinct()) vocabulary.Add(token, vocabulary.Count); //! MLH3010
        return vocabulary;
    }

    public static float[] Features(string document, Dictionary<string, int> vocabulary)
    {
        float[] features = new float[vocabulary.Count];
        foreach (string token in Tokenize(document))
        {
            if (vocabulary.TryGetValue(token, out int id))
            {
                features[id] += 1f;
            }
        }

        return features;
    }

    public static float Predict(float[] features, float[] weights, float bias) => Sigmoid(features.Zip(weights, (x, w) => x * w).Sum() + bias);

    private static float Sigmoid(float logit) => 1f / (1f + MathF.Exp(-logit));

    private static string[] Tokenize(string document) => document.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
