// Silent: the bucket comes from a hash with a fixed formula.
public static class StableFeatureHashing
{
    public static (float[][] XTrain, float[] YTrain) Dataset(IEnumerable<(string UserId, string[] Tokens, float Label)> samples, int buckets)
    {
        var train = samples.Where(sample => IsTrain(sample.UserId)).ToArray();
        return (train.Select(sample => Vectorize(sample.Tokens, buckets)).ToArray(), train.Select(sample => sample.Label).ToArray());
    }

    public static float[] Vectorize(IEnumerable<string> tokens, int buckets)
    {
        float[] features = new float[buckets];
        foreach (string token in tokens)
        {
            uint code = token.StableHash();
            features[code % (uint)buckets] += (code & 0x80000000) == 0 ? 1f : -1f;
        }

        return features;
    }

    public static bool IsTrain(string userId) => userId.StableHash() % 100 < 80;

    private static uint StableHash(this string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
