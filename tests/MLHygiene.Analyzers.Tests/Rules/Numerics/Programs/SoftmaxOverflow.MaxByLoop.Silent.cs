public static class Activations
{
    public static void Softmax(Span<float> logits)
    {
        float max = float.NegativeInfinity;
        foreach (float logit in logits)
        {
            max = MathF.Max(max, logit);
        }

        float sum = 0f;
        for (int i = 0; i < logits.Length; i++)
        {
            logits[i] = MathF.Exp(logits[i] - max);
            sum += logits[i];
        }

        for (int i = 0; i < logits.Length; i++)
        {
            logits[i] /= sum;
        }
    }

    public static double[][] SoftmaxRows(double[][] batch)
    {
        var query =
            from logits in batch
            let peak = logits.Max()
            let exps = logits.Select(v => Math.Exp(v - peak)).ToArray()
            let total = exps.Sum()
            select exps.Select(e => e / total).ToArray();
        return query.ToArray();
    }

    public static double[] SoftmaxWithTemperature(double[] logits, double temperature)
    {
        double[] scaled = Shift(Array.ConvertAll(logits, v => v / temperature));
        double[] exps = Array.ConvertAll(scaled, Math.Exp);
        double total = exps.Sum();
        return Array.ConvertAll(exps, e => e / total);
    }

    private static double[] Shift(double[] logits)
    {
        double max = logits.Max();
        return logits.Select(v => v - max).ToArray();
    }
}
