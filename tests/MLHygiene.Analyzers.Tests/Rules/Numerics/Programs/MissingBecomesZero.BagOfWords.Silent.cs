using System.Collections.Frozen;

namespace SpamFilter;

public sealed class BagOfWordsVectorizer
{
    private readonly string[] _vocabulary;
    private readonly FrozenDictionary<string, double> _idf;

    public BagOfWordsVectorizer(IReadOnlyList<string[]> trainingDocuments)
    {
        _vocabulary = trainingDocuments.SelectMany(d => d).Distinct().Order(StringComparer.Ordinal).ToArray();
        _idf = _vocabulary.ToFrozenDictionary(
            w => w,
            w => Math.Log((1.0 + trainingDocuments.Count) / (1 + trainingDocuments.Count(d => d.Contains(w)))) + 1);
    }

    public double[] Transform(string[] tokens)
    {
        var counts = new Dictionary<string, int>();
        foreach (string token in tokens)
        {
            counts[token] = counts.GetValueOrDefault(token) + 1;
        }
        var features = new double[_vocabulary.Length];
        for (int j = 0; j < features.Length; j++)
        {
            features[j] = counts.TryGetValue(_vocabulary[j], out int n) ? n * _idf[_vocabulary[j]] : 0;
        }
        return features;
    }

    public float[] OneHot(string word)
    {
        var row = new float[_vocabulary.Length];
        int index = Array.IndexOf(_vocabulary, word);
        if (index >= 0)
        {
            row[index] = 1f;
        }
        return row;
    }
}

public static class SpamClassifier
{
    public static bool Predict(double[] weights, double[] features, double bias)
    {
        double logit = bias;
        for (int i = 0; i < weights.Length; i++)
        {
            logit += weights[i] * features[i];
        }
        return logit > 0;
    }
}
