using System.Numerics.Tensors;

public readonly record struct Embedding(string Label, float[] Vector);

public sealed class EmbeddingClassifier
{
    private readonly List<Embedding> _trainset = [];

    public void Add(string label, float[] vector)
    {
        float norm = TensorPrimitives.Norm<float>(vector);
        var unit = new float[vector.Length];
        TensorPrimitives.Divide(vector, norm, unit); //! MLH4009
        _trainset.Add(new Embedding(label, unit));
    }

    public string Predict(float[] features) =>
        _trainset.MaxBy(candidate => Cosine(candidate.Vector, features)).Label;

    private static float Cosine(float[] left, float[] right)
    {
        float dot = 0f;
        float leftSquares = 0f;
        float rightSquares = 0f;
        for (int i = 0; i < left.Length; i++)
        {
            dot += left[i] * right[i];
            leftSquares += left[i] * left[i];
            rightSquares += right[i] * right[i];
        }

        return dot / (MathF.Sqrt(leftSquares) * MathF.Sqrt(rightSquares)); //! MLH4009
    }
}
