// Silent: each prediction is held against the next one, which is shorter by one on purpose.
public sealed class ForecastSmoothness
{
    public double Error(double[] predicted) => predicted.Zip(predicted.Skip(1), (p, expected) => Math.Abs(p - expected)).Average();

    public double Loss(double[] logits, int label, int epoch, double learningRate) => -Math.Log(logits[label]) * learningRate / (epoch + 1);
}
