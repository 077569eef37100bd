// Reported: the tokens are sorted by the machine's culture, and their rank becomes the column of a feature.
public sealed class CountVectorizer
{
    private readonly Dictionary<string, int> _columns;

    public CountVectorizer(IEnumerable<string[]> documents)
    {
        _columns = documents.SelectMany(tokens => tokens).Distinct().OrderBy(token => token).Select((token, column) => (token, column)).ToDictionary(pair => pair.token, pair => pair.column); //! MLH3012
    }

    public float[] Transform(string[] document)
    {
        float[] features = new float[_columns.Count];
        foreach (string token in document)
        {
            if (_columns.TryGetValue(token, out int column))
            {
                features[column] += 1f;
            }
        }

        return features;
    }

    public float Predict(float[] features, float[] weights, float bias) => Sigmoid(features.Zip(weights, (x, w) => x * w).Sum() + bias);

    private static float Sigmoid(float logit) => 1f / (1f + MathF.Exp(-logit));
}
