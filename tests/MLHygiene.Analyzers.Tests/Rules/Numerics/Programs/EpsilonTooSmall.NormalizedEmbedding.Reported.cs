using System.Numerics.Tensors;

public static class Embeddings
{
    public static float[] Normalize(ReadOnlySpan<float> embedding)
    {
        float norm = TensorPrimitives.Norm(embedding);
        var unit = new float[embedding.Length];
        for (int i = 0; i < unit.Length; i++)
        {
            unit[i] = embedding[i] / (norm + float.Epsilon); //! MLH4015
        }

        return unit;
    }

    public static double[] Standardize(double[] feature)
    {
        double mean = feature.Average();
        double std = Math.Sqrt(feature.Average(v => (v - mean) * (v - mean)));
        double divisor = Math.Max(std, double.Epsilon); //! MLH4015
        return feature.Select(v => (v - mean) / divisor).ToArray();
    }

    public static double Precision(int[] predicted, int[] labels)
    {
        int hits = predicted.Where((p, i) => p == 1 && labels[i] == 1).Count();
        int positives = predicted.Count(p => p == 1);
        return positives == 0 ? 0.0 : (double)hits / positives;
    }
}
