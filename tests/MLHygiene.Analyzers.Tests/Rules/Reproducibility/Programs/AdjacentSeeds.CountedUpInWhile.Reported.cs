// Reported: the seed is counted up for each member of the ensemble.
public sealed class BaggingClassifier
{
    private readonly List<int[]> _members = new();

    public BaggingClassifier(int members, int seed)
    {
        Seed = seed;
        Members = members;
    }

    public int Seed { get; }

    public int Members { get; }

    public void Train(float[][] features, float[] labels)
    {
        int next = Seed;
        while (_members.Count < Members)
        {
            var random = new Random(next++); //! MLH3008
            var sample = new int[labels.Length];
            for (int i = 0; i < sample.Length; i++)
            {
                sample[i] = random.Next(features.Length);
            }

            _members.Add(sample);
        }
    }

    public double Accuracy(Func<float[], float> predict, float[][] testSet, float[] labels) =>
        testSet.Select((row, i) => predict(row) == labels[i] ? 1.0 : 0.0).Average();
}
