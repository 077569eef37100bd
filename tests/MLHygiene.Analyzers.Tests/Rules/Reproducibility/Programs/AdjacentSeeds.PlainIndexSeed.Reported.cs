// Reported: the loop's index itself is the seed of each tree.
public sealed class IsolationForest
{
    private readonly List<(int Feature, double Threshold)[]> _trees = [];

    public void Fit(double[][] dataset, int trees, int depth)
    {
        for (int tree = trees - 1; tree >= 0; tree--)
        {
            Random random = new(Seed: tree); //! MLH3008
            var splits = new (int Feature, double Threshold)[depth];
            for (int level = 0; level < depth; level++)
            {
                int feature = random.Next(dataset[0].Length);
                double low = dataset.Min(sample => sample[feature]);
                double high = dataset.Max(sample => sample[feature]);
                splits[level] = (feature, low + random.NextDouble() * (high - low));
            }

            _trees.Add(splits);
        }
    }

    public double Score(double[] sample) =>
        _trees.Average(tree => (double)tree.TakeWhile(split => sample[split.Feature] < split.Threshold).Count());

    public (double Accuracy, double Loss) Evaluate(double[][] batch, int[] labels, double limit)
    {
        double accuracy = batch.Select((sample, i) => Score(sample) < limit == (labels[i] == 1) ? 1.0 : 0.0).Average();
        return (accuracy, 1 - accuracy);
    }
}
