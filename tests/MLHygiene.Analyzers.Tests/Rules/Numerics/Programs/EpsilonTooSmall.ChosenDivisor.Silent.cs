public sealed class RelativeScores(IReadOnlyList<float> losses)
{
    public float Gain(float baseline, float accuracy)
    {
        float divisor = baseline == 0f ? 1e-6f : baseline;
        return (accuracy - baseline) / divisor;
    }

    public float Smallest(bool isTraining)
    {
        // No divisor: a start for a search, and a bound that is returned.
        float start = isTraining ? float.Epsilon : 1f;
        foreach (float loss in losses)
            start = MathF.Max(start, loss);
        return start;
    }
}
