namespace Housing.Preprocessing;

public sealed class FeatureScaler
{
    public float[] Means { get; private set; } = [];
    public float[] Ranges { get; private set; } = [];

    public FeatureScaler Fit(List<float[]> trainSet)
    {
        var featureCount = trainSet[0].Length;
        Means = new float[featureCount];
        Ranges = new float[featureCount];
        for (var column = 0; column < featureCount; column++)
        {
            var sum = 0f;
            var low = float.MaxValue;
            var high = float.MinValue;
            for (var row = 0; row < trainSet.Count; row++)
            {
                var value = trainSet[row][column];
                sum += value; //! MLH4013
                low = MathF.Min(low, value);
                high = MathF.Max(high, value);
            }
            Means[column] = sum / trainSet.Count;
            Ranges[column] = MathF.Max(high - low, 1e-6f);
        }
        return this;
    }

    public float[] Transform(float[] features)
    {
        var scaled = new float[features.Length];
        for (var j = 0; j < features.Length; j++) scaled[j] = (features[j] - Means[j]) / Ranges[j];
        return scaled;
    }

    public float AverageTarget(IReadOnlyList<(float[] Features, float Label)> dataset)
    {
        float total = 0.0f;
        foreach (var (_, label) in dataset)
            total = total + label; //! MLH4013
        return total / dataset.Count;
    }
}
