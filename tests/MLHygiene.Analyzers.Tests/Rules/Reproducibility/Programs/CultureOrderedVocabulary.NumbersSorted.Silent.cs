// Silent: what is sorted are whole numbers.
public sealed class NumericClasses
{
    private readonly Dictionary<int, int> _index;

    public NumericClasses(IEnumerable<int> labels)
    {
        _index = labels
            .Distinct()
            .Order()
            .Select((label, index) => (label, index))
            .ToDictionary(pair => pair.label, pair => pair.index);
        Buckets = new SortedSet<int>(_index.Keys.Select(label => label / 10)).ToArray();
    }

    public int[] Buckets { get; }

    public float[] OneHot(int label)
    {
        float[] target = new float[_index.Count];
        target[_index[label]] = 1f;
        return target;
    }

    public double Accuracy(int[] predicted, int[] batch) => predicted.Zip(batch, (p, label) => p == _index[label] ? 1.0 : 0.0).Average();
}
