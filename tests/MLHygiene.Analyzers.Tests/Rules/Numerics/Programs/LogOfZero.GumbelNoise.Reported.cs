
class TokenSampler
{
    readonly Random rng = new(7);

    public int Sample(double[] logits, double temperature)
    {
        int best = 0; double bestScore = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            double gumbel = -Math.Log(-Math.Log(rng.NextDouble())); //! MLH4006
            double score = logits[i] / temperature + gumbel;
            if (i == 0 || score > bestScore) { best = i; bestScore = score; }
        }
        return best;
    }
}
