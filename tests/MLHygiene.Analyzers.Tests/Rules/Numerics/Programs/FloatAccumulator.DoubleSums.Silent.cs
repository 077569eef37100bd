namespace Ranker.Evaluation;

public sealed record EvaluationResult(float MeanSquaredError, float MeanAbsoluteError, float AverageLabel);

public sealed class Evaluator(Func<float[], float> predict)
{
    private double _squared;

    public EvaluationResult Evaluate(IReadOnlyList<float[]> testFeatures, IReadOnlyList<float> testLabels)
    {
        _squared = 0;
        double absolute = 0;
        for (var i = 0; i < testLabels.Count; i++)
        {
            float error = predict(testFeatures[i]) - testLabels[i];
            _squared += error * error;
            absolute += MathF.Abs(error);
        }
        return new EvaluationResult(
            (float)(_squared / testLabels.Count),
            (float)(absolute / testLabels.Count),
            testLabels.Average());
    }

    public static float MeanLoss(IEnumerable<float> sampleLosses)
    {
        var count = 0;
        var mean = 0.0;
        foreach (var loss in sampleLosses)
            mean += (loss - mean) / ++count;
        return (float)mean;
    }

    public static float TotalLoss(List<float> sampleLosses) => sampleLosses.Sum();

    public static float AverageTarget(IEnumerable<(float[] Features, float Target)> dataset)
    {
        var (sum, count) = dataset.Aggregate((Sum: 0.0, Count: 0), (a, row) => (a.Sum + row.Target, a.Count + 1));
        return count == 0 ? 0f : (float)(sum / count);
    }
}
