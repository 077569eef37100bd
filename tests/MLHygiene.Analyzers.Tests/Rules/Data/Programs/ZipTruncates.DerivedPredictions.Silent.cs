namespace Iris;

public sealed record Flower(double[] Features, string Label);

public class Evaluator
{
    private readonly Func<double[], string> _predict;

    public Evaluator(Func<double[], string> predict) => _predict = predict;

    public double Accuracy(IReadOnlyList<Flower> testSet)
    {
        var predictions = testSet.Select(f => _predict(f.Features)).ToList();
        var labels = testSet.Select(f => f.Label).ToList();
        return predictions.Zip(labels).Average(p => p.First == p.Second ? 1.0 : 0.0);
    }

    public double AccuracyInline(Flower[] testSet) =>
        testSet.Zip(testSet.Select(f => _predict(f.Features)), (f, p) => f.Label == p).Count(hit => hit) / (double)testSet.Length;

    public IEnumerable<Flower> Misclassified(Flower[] testSet)
    {
        var predictions = new string[testSet.Length];
        for (int i = 0; i < testSet.Length; i++)
            predictions[i] = _predict(testSet[i].Features);

        foreach (var (flower, predicted) in testSet.Zip(predictions))
        {
            if (flower.Label != predicted)
                yield return flower;
        }
    }

    public Dictionary<string, double> ScorePerClass(IReadOnlyList<Flower> testSet)
    {
        string[] predictions = testSet.Select(f => f.Features).Select(_predict).ToArray();
        return testSet.Zip(predictions)
            .GroupBy(p => p.First.Label)
            .ToDictionary(g => g.Key, g => g.Average(p => p.First.Label == p.Second ? 1.0 : 0.0));
    }
}
