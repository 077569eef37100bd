// Silent: the concurrent dictionary is only added up and looked up by key.
using System.Collections.Concurrent;

public sealed class LabelStatistics
{
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private readonly ConcurrentBag<int> _batchSizes = new();

    public void Add(IReadOnlyCollection<string> labels)
    {
        _batchSizes.Add(labels.Count);
        foreach (string label in labels)
        {
            _counts.AddOrUpdate(label, 1, (_, count) => count + 1);
        }
    }

    public int Samples => _counts.Values.Sum();

    public int LargestBatch => _batchSizes.Max();

    public double Weight(string label) => _counts.TryGetValue(label, out int count)
        ? (double)Samples / (_counts.Count * count)
        : 0;

    public double Loss(double[] logits, string label, int epoch) => logits.Max() * Weight(label) / (epoch + 1);
}
