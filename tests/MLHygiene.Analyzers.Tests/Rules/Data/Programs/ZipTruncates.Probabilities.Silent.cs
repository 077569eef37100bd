namespace Ranking;

public class CheckedLogLoss(float epsilon)
{
    private readonly List<float> _probabilities = [];
    private readonly List<bool> _labels = [];

    public void AddBatch(float[] probabilities, bool[] labels)
    {
        _probabilities.AddRange(probabilities);
        _labels.AddRange(labels);
    }

    public float ComputeLoss()
    {
        if (_probabilities.Count != _labels.Count)
            throw new InvalidOperationException("Every prediction needs a label.");
        float loss = 0f;
        foreach (var (p, label) in _probabilities.Zip(_labels))
        {
            float clipped = Math.Clamp(p, epsilon, 1f - epsilon);
            loss -= MathF.Log(label ? clipped : 1f - clipped);
        }

        return loss / _labels.Count;
    }

    // Rows, and no metric.
    public List<(float Probability, bool Label)> Dataset(float[] sampleProbabilities, bool[] labels) => sampleProbabilities.Zip(labels).ToList();
}
