using System.Numerics.Tensors;

static class Postprocessing
{
    public static void Probabilities(Span<float> logits)
    {
        var max = TensorPrimitives.Max((ReadOnlySpan<float>)logits);
        TensorPrimitives.Add(logits, -max, logits);
        TensorPrimitives.SoftMax(logits, logits);
    }

    public static float[] Bounded(float[] activations)
    {
        var bounded = new float[activations.Length];
        TensorPrimitives.Tanh(activations, bounded);
        TensorPrimitives.SoftMax(bounded, bounded);
        return bounded;
    }
}
