
class TrainingSchedule
{
    public double Decay(double learningRate, int epoch) => learningRate * Math.Exp(-0.1 * epoch);

    public double GeometricMean(double[] losses) => Math.Exp(losses.Sum(loss => Math.Log(loss)) / losses.Length);

    public double Odds(double logit, double other) => Math.Exp(logit) / Math.Exp(other);

    public double Poisson(double rate, int count, double factorial) => Math.Exp(-rate) * Math.Pow(rate, count) / factorial;

    public double Share(double[] weights, int feature) => weights[feature] / weights.Sum();

    public double Mean(double[] logits) => logits.Sum(x => Math.Exp(x)) / logits.Length;
}
