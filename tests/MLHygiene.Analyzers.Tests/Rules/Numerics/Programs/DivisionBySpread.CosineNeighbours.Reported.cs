
class EmbeddingIndex
{
    private readonly List<float[]> _embeddings = new();

    private static float Norm(float[] v)
    {
        float squares = 0;
        foreach (var x in v) squares += x * x;
        return MathF.Sqrt(squares);
    }

    public float Similarity(float[] query, int label)
    {
        var other = _embeddings[label];
        float dot = 0;
        for (int i = 0; i < query.Length; i++) dot += query[i] * other[i];
        return dot / (Norm(query) * Norm(other)); //! MLH4009
    }

    public float[] NearestNeighbor(float[] query, int epoch) => query;
}
