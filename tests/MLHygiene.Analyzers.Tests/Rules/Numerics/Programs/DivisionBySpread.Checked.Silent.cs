
static class EmbeddingMath
{
    public static double Cosine(double[] embedding, double[] other)
    {
        double dot = 0, a = 0, b = 0;
        for (int i = 0; i < embedding.Length; i++)
        {
            dot += embedding[i] * other[i];
            a += embedding[i] * embedding[i];
            b += other[i] * other[i];
        }
        if (a == 0 || b == 0) return 0;
        return dot / (Math.Sqrt(a) * Math.Sqrt(b));
    }

    public static double Scale(double[] feature, double x)
    {
        var range = feature.Max() - feature.Min();
        var scaled = (x - feature.Min()) / range;
        return double.IsFinite(scaled) ? scaled : 0;
    }

    public static double NearestNeighborWeight(double[] weights, double total) => weights[0] / total;
}
