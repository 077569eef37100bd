public sealed record Sample(double[] Features, double Label);

public sealed class ClippedClassifier(double[] weights, double bias)
{
    public double Predict(Sample sample)
    {
        double logit = bias;
        for (int i = 0; i < weights.Length; i++)
            logit += weights[i] * sample.Features[i];
        return 1.0 / (1.0 + Math.Exp(-logit));
    }

    public double Loss(IReadOnlyCollection<Sample> testset) =>
        (from sample in testset
         let predicted = Math.Clamp(Predict(sample), 1e-15, 1 - 1e-15)
         select -(sample.Label * Math.Log(predicted) + (1 - sample.Label) * Math.Log(1 - predicted))).Average();

    public double Perplexity(IReadOnlyCollection<Sample> testset) =>
        testset.Select(sample => new { sample.Label, P = Math.Max(Predict(sample), 1e-15) }).Average(pair => -pair.Label * Math.Log(pair.P));
}
