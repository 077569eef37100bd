public readonly record struct LossResult(double Loss, double Perplexity);

public static class LanguageModelLoss
{
    public static LossResult Evaluate(double[][] logits, int[] labels)
    {
        double total = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            total -= LogSoftmax(logits[i])[labels[i]];
        }

        double loss = total / logits.Length;
        return new LossResult(loss, Math.Exp(loss));
    }

    public static double WithLogits(double logit, double label) =>
        Math.Max(logit, 0) - logit * label + Math.Log(1 + Math.Exp(-Math.Abs(logit)));

    public static double[] ScaleFeatures(int[] clicks) =>
        clicks.Select(count => Math.Log(1.0 + count)).ToArray();

    public static double InverseDocumentFrequency(int documents, int containing) =>
        Math.Log((1.0 + documents) / (1.0 + containing)) + 1.0;

    private static double[] LogSoftmax(double[] logits)
    {
        double max = logits.Max();
        double sum = 0;
        foreach (double logit in logits)
        {
            sum += Math.Exp(logit - max);
        }

        double logNormalizer = max + Math.Log(sum);
        return Array.ConvertAll(logits, logit => logit - logNormalizer);
    }
}
