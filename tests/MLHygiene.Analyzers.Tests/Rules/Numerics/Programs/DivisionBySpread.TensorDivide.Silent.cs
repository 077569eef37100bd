using System.Numerics.Tensors;

public sealed class EmbeddingStore
{
    private readonly List<float[]> _trainset = [];

    public void Add(float[] embedding)
    {
        float norm = TensorPrimitives.Norm<float>(embedding);
        if (norm == 0f)
            return;
        var unit = new float[embedding.Length];
        TensorPrimitives.Divide(embedding, norm, unit);
        _trainset.Add(unit);
    }

    public void AddSmoothed(float[] embedding)
    {
        float norm = TensorPrimitives.Norm<float>(embedding) + 1e-6f;
        var unit = new float[embedding.Length];
        TensorPrimitives.Divide(embedding, norm, unit);
        _trainset.Add(unit);
    }

    public float[] Mean(float[] features, float[] weights, int epochs)
    {
        var mean = new float[features.Length];
        TensorPrimitives.Divide(features, _trainset.Count, mean);
        TensorPrimitives.Divide(mean, weights, mean);
        return mean;
    }
}
