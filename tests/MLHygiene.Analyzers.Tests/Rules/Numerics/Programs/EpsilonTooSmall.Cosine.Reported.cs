
static class Embeddings
{
    public static float Similarity(float[] embedding, float[] other)
    {
        float dot = 0, a = 0, b = 0;
        for (int i = 0; i < embedding.Length; i++)
        {
            dot += embedding[i] * other[i];
            a += embedding[i] * embedding[i];
            b += other[i] * other[i];
        }
        var norm = MathF.Max(MathF.Sqrt(a) * MathF.Sqrt(b), float.Epsilon); //! MLH4015
        return dot / norm;
    }

    public static int NearestLabel(float[][] trainingSet, float[] query, int[] labels) => 0;
}
