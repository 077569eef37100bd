using System.Numerics.Tensors;

public sealed class EmbeddingClassifier
{
    private readonly float[][] _classEmbeddings;

    public EmbeddingClassifier(float[][] classEmbeddings) => _classEmbeddings = classEmbeddings;

    public float[] Predict(ReadOnlySpan<float> embedding)
    {
        var logits = new float[_classEmbeddings.Length];
        for (int k = 0; k < logits.Length; k++)
        {
            logits[k] = 100f * TensorPrimitives.Dot(embedding, _classEmbeddings[k]);
        }

        TensorPrimitives.Subtract(logits, TensorPrimitives.Max<float>(logits), logits);
        TensorPrimitives.SoftMax(logits, logits);
        return logits;
    }

    public static void Normalize(ReadOnlySpan<float> logits, Span<float> destination)
    {
        float max = TensorPrimitives.Max(logits);
        TensorPrimitives.Subtract(logits, max, destination);
        TensorPrimitives.Exp(destination, destination);
        TensorPrimitives.Divide(destination, TensorPrimitives.Sum<float>(destination), destination);
    }

    public static float[] Gate(float[] scores)
    {
        var bounded = new float[scores.Length];
        TensorPrimitives.Tanh(scores, bounded);
        var gates = new float[scores.Length];
        TensorPrimitives.SoftMax(bounded, gates);
        return gates;
    }
}
