public sealed record Prediction(string Label, float Probability);

public sealed class ImageClassifier
{
    private readonly string[] _labels;
    private readonly Func<float[], float[]> _network;

    public ImageClassifier(string[] labels, Func<float[], float[]> network)
    {
        _labels = labels;
        _network = network;
    }

    public IReadOnlyList<Prediction> Classify(float[] pixels, int top)
    {
        float[] logits = _network(pixels);
        return Softmax(logits)
            .Select((probability, i) => new Prediction(_labels[i], probability))
            .OrderByDescending(prediction => prediction.Probability)
            .Take(top)
            .ToList();
    }

    public double Accuracy(IEnumerable<(float[] Pixels, string Label)> testset)
    {
        var outcomes = testset.Select(s => Classify(s.Pixels, 1)[0].Label == s.Label).ToArray();
        return outcomes.Count(correct => correct) / (double)outcomes.Length;
    }

    private static IEnumerable<float> Softmax(IEnumerable<float> logits)
    {
        var exponentials = logits.Select(logit => MathF.Exp(logit)).ToArray(); //! MLH4007
        float total = exponentials.Sum();
        return exponentials.Select(value => value / total);
    }
}
