// Reported: the rows that each tree learns from are drawn by a generator without a seed.
public sealed class BaggedTrees
{
    private readonly List<Func<float[], float>> _trees = [];

    public void Train(float[][] features, float[] labels, int trees, Func<float[][], float[], Func<float[], float>> fit)
    {
        for (int tree = 0; tree < trees; tree++)
        {
            int[] sample = Enumerable.Range(0, labels.Length).Select(_ => Random.Shared.Next(labels.Length)).ToArray(); //! MLH3002
            float[][] sampleFeatures = Array.ConvertAll(sample, row => features[row]);
            float[] sampleLabels = Array.ConvertAll(sample, row => labels[row]);
            _trees.Add(fit(sampleFeatures, sampleLabels));
        }
    }

    public float Predict(float[] row) => _trees.Average(tree => tree(row));

    public double Loss(float[][] testSet, float[] labels) =>
        testSet.Select((row, i) => Math.Pow(Predict(row) - labels[i], 2)).Average();
}
