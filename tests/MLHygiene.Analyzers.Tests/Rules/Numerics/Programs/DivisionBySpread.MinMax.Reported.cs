
static class MinMaxScaler
{
    public static void Normalize(float[][] features, int column)
    {
        float lowest = features.Min(row => row[column]);
        float highest = features.Max(row => row[column]);
        foreach (var row in features)
            row[column] = (row[column] - lowest) / (highest - lowest); //! MLH4009
    }

    public static int Predict(float[] weights) => 0;
}
