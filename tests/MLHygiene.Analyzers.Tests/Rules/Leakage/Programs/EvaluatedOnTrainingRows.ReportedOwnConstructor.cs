// A nearest-neighbour classifier keeps its rows: each is its own neighbour.
public sealed class KnnClassifier
{
    private readonly float[][] _features;
    private readonly int[] _labels;

    public KnnClassifier(float[][] features, int[] labels)
    {
        _features = features;
        _labels = labels;
    }

    public int Predict(float[] row) => _labels[Enumerable.Range(0, _labels.Length).MinBy(i => Distance(_features[i], row))];

    private static double Distance(float[] left, float[] right) => left.Zip(right, (a, b) => (a - b) * (a - b)).Sum();
}

public static class KnnProgram
{
    public static double Score(float[][] features, int[] labels)
    {
        var knn = new KnnClassifier(features, labels);
        var correct = 0;
        for (int i = 0; i < features.Length; i++)
        {
            correct += knn.Predict(features[i]) == labels[i] ? 1 : 0; //! MLH1001
        }

        return correct / (double)features.Length;
    }
}
