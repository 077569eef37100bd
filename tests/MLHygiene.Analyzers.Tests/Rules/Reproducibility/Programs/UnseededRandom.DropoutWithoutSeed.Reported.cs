// Reported: which activations are dropped cannot be repeated.
public sealed class DropoutLayer(float rate)
{
    public bool Training { get; set; }

    public void Forward(float[][] batch)
    {
        if (!Training)
        {
            return;
        }

        foreach (float[] activations in batch)
        {
            for (int neuron = 0; neuron < activations.Length; neuron++)
            {
                activations[neuron] *= Random.Shared.NextSingle() < rate ? 0f : 1f / (1f - rate); //! MLH3002
            }
        }
    }

    public static float Loss(float[] logits, int label)
    {
        float max = logits.Max();
        return MathF.Log(logits.Sum(logit => MathF.Exp(logit - max))) + max - logits[label];
    }
}
