// Silent: one prediction for each row, one label for each row.
public sealed class Evaluator
{
    public double Accuracy(List<(float[] Features, int Label)> testSet, Func<float[], int> classify)
    {
        int[] predictions = testSet.Select(sample => classify(sample.Features)).ToArray();
        int[] labels = testSet.ConvertAll(sample => sample.Label).ToArray();
        return predictions.Zip(labels, (p, y) => p == y ? 1.0 : 0.0).Average();
    }

    public double Loss(double[] logits, int label, int epoch) => -Math.Log(logits[label]) / (epoch + 1);
}
