
public static class NumericallyStable
{
    public static double[] LogSoftmax(double[] logits)
    {
        var max = logits.Max();
        var sum = 0.0;
        foreach (var logit in logits) sum += Math.Exp(logit - max);
        var logSum = max + Math.Log(sum);
        return logits.Select(logit => logit - logSum).ToArray();
    }

    public static double LogSigmoid(double x) => -(Math.Max(-x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x))));

    public static double Perplexity(double[] probabilities) =>
        Math.Exp(-probabilities.Where(p => p > 0).Average(p => Math.Log(p)));
}
