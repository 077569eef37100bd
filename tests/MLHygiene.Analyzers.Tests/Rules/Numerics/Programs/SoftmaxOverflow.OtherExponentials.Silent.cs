double[] validationLosses = [2.1, 1.7, 1.55, 1.5];
double perplexity = Math.Exp(validationLosses.Sum() / validationLosses.Length);

double[] logErrors = [0.2, -0.1, 0.05];
double geometricMean = logErrors.Select(e => Math.Exp(e)).Sum() / logErrors.Length;

double[] logits = [12.0, -3.0, 990.0];
double[] probabilities = LogSoftmax(logits).Select(Math.Exp).ToArray();
double[] independent = logits.Select(logit => 1.0 / (1.0 + Math.Exp(-logit))).ToArray();
double[] attention = OnlineSoftmax(logits);

Console.WriteLine($"perplexity {perplexity}, geometric mean {geometricMean}");
Console.WriteLine($"softmax {probabilities[2]}, sigmoid {independent[2]}, attention {attention[2]}");

static double[] LogSoftmax(double[] logits)
{
    double max = logits.Max();
    double logSum = max + Math.Log(logits.Sum(logit => Math.Exp(logit - max)));
    return logits.Select(logit => logit - logSum).ToArray();
}

static double[] OnlineSoftmax(IReadOnlyList<double> logits)
{
    double max = double.NegativeInfinity;
    double sum = 0;
    foreach (double logit in logits)
    {
        double next = Math.Max(max, logit);
        sum = sum * Math.Exp(max - next) + Math.Exp(logit - next);
        max = next;
    }

    var result = new double[logits.Count];
    for (int i = 0; i < result.Length; i++)
    {
        result[i] = Math.Exp(logits[i] - max) / sum;
    }

    return result;
}
