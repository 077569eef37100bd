// Reported: the mask turns a salted hash into a feature index.
public static class SparseText
{
    private const int Mask = (1 << 16) - 1;

    public static Dictionary<int, float> Vectorize(IEnumerable<string> words) =>
        words.Aggregate(new Dictionary<int, float>(), (features, word) =>
        {
            int featureIndex = word.GetHashCode(StringComparison.OrdinalIgnoreCase) & Mask; //! MLH3006
            features[featureIndex] = features.GetValueOrDefault(featureIndex) + 1f;
            return features;
        });

    public static float Score(IReadOnlyDictionary<int, float> features, float[] weights, float bias)
    {
        float logit = bias;
        foreach (var (index, value) in features)
        {
            logit += weights[index] * value;
        }

        return Sigmoid(logit);
    }

    private static float Sigmoid(float logit) => 1f / (1f + MathF.Exp(-logit));
}
