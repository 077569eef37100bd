// Reported: the feature slot of a token is another one in every process, so saved weights mean nothing.
public sealed class HashingVectorizer
{
    private const int Slots = 1 << 12;
    private readonly bool _normalize;

    public HashingVectorizer(bool normalize = true) => _normalize = normalize;

    public (float[][] XTrain, float[] YTrain) Dataset(IEnumerable<(string Text, float Label)> samples)
    {
        var rows = samples.ToArray();
        return (rows.Select(row => Transform(row.Text)).ToArray(), rows.Select(row => row.Label).ToArray());
    }

    public float[] Transform(string document)
    {
        float[] features = new float[Slots];
        foreach (string token in document.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            features[(token.GetHashCode() & 0x7fffffff) % Slots] += 1f; //! MLH3006
        }

        if (_normalize)
        {
            float norm = MathF.Sqrt(features.Sum(value => value * value));
            for (int i = 0; norm > 1e-6f && i < features.Length; i++)
            {
                features[i] /= norm;
            }
        }

        return features;
    }
}
