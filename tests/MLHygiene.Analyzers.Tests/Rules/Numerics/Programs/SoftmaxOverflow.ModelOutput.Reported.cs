using System.Numerics.Tensors;

public sealed class IntentClassifier
{
    private readonly Func<string, float[]> _session;

    public IntentClassifier(Func<string, float[]> session) => _session = session;

    public float[] Classify(string text)
    {
        float[] logits = _session(text);
        var probabilities = new float[logits.Length];
        TensorPrimitives.SoftMax(logits.AsSpan(), probabilities); //! MLH4007
        return probabilities;
    }
}
