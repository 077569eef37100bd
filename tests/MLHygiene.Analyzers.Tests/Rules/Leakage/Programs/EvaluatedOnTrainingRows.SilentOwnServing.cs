// The store of known rows is made of everything, and asked about what comes in.
public sealed class NearestNeighbourClassifier
{
    private readonly double[][] _features;
    private readonly int[] _labels;

    public NearestNeighbourClassifier(double[][] features, int[] labels) => (_features, _labels) = (features, labels);

    public int Predict(double[] row) => _labels[_features.Length > row.Length ? 0 : 1];
}

public static class Service
{
    public static void Serve(double[][] features, int[] labels, IEnumerable<(double[] Features, int Label)> incoming)
    {
        var classifier = new NearestNeighbourClassifier(features, labels);
        var right = 0;
        var seen = 0;
        foreach (var (row, label) in incoming)
        {
            seen++;
            if (classifier.Predict(row) == label)
            {
                right++;
            }
        }

        Console.WriteLine($"accuracy so far {right / (double)seen}");
    }
}
