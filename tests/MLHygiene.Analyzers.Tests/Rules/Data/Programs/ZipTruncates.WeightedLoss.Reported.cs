namespace Ranking;

public class LogLossMetric(float epsilon)
{
    private readonly List<float> _probabilities = [];
    private readonly List<bool> _labels = [];
    private readonly List<float> _sampleWeights = [];

    public void AddBatch(float[] probabilities, bool[] labels)
    {
        _probabilities.AddRange(probabilities);
        _labels.AddRange(labels);
    }

    public void AddWeights(IEnumerable<float> sampleWeights) => _sampleWeights.AddRange(sampleWeights);

    public float ComputeLoss()
    {
        float loss = 0f, weightSum = 0f;
        foreach (var (p, label, weight) in _probabilities.Zip(_labels, _sampleWeights)) //! MLH5010
        {
            float clipped = Math.Clamp(p, epsilon, 1f - epsilon);
            loss -= weight * MathF.Log(label ? clipped : 1f - clipped);
            weightSum += weight;
        }
        return weightSum == 0f ? float.NaN : loss / weightSum;
    }

    public float ComputeAccuracy(float threshold = 0.5f)
    {
        if (_labels.Count == 0)
            return float.NaN;
        var hits =
            from pair in Enumerable.Zip(_probabilities, _labels) //! MLH5010
            where pair.First >= threshold == pair.Second
            select pair;
        return hits.Count() / (float)_labels.Count;
    }
}
