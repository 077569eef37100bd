// Reported: the generators of neighbouring trees differ by one constant step, so their bootstrap rows are related.
public sealed class RandomForest
{
    private readonly int _seed;

    public RandomForest(int seed) => _seed = seed;

    public int[][] BootstrapRows(double[][] features, int[] labels, int trees)
    {
        if (features.Length != labels.Length)
        {
            throw new ArgumentException("Every sample needs a label.");
        }

        return Enumerable.Range(0, trees)
            .Select(tree => new Random(_seed + tree)) //! MLH3008
            .Select(random => features.Select(_ => random.Next(features.Length)).ToArray())
            .ToArray();
    }

    public int Predict(IEnumerable<Func<double[], int>> classifiers, double[] features) =>
        classifiers.GroupBy(classifier => classifier(features)).MaxBy(votes => votes.Count()).Key;

    public double Accuracy(IReadOnlyList<Func<double[], int>> classifiers, double[][] testSet, int[] labels) =>
        testSet.Select((sample, i) => Predict(classifiers, sample) == labels[i] ? 1.0 : 0.0).Average();
}
