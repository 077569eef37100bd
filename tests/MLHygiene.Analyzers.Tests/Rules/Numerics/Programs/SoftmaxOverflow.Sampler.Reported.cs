
static class TokenSampler
{
    public static int Sample(float[] logits, float temperature, Random rng)
    {
        var weights = logits.Select(logit => MathF.Exp(logit / temperature)).ToList(); //! MLH4007
        float total = weights.Sum();
        var probabilities = weights.Select(weight => weight / total).ToList();
        double draw = rng.NextDouble();
        for (int i = 0; i < probabilities.Count; i++)
        {
            draw -= probabilities[i];
            if (draw.CompareTo(0) <= 0) return i;
        }
        return probabilities.Count - 1;
    }
}
