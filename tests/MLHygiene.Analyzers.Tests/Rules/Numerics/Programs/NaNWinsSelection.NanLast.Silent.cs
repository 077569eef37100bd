namespace Retrieval;

public sealed class FeatureMatcher
{
    private readonly List<(string Label, double[] Features)> _samples = new();

    public void Train(string label, double[] features)
    {
        if (features.Any(f => !double.IsFinite(f)))
            throw new ArgumentException("Features must be finite.", nameof(features));
        _samples.Add((label, features));
    }

    public string Predict(double[] query)
    {
        string bestLabel = "";
        double bestDistance = double.PositiveInfinity;
        foreach (var (label, features) in _samples)
        {
            double distance = Distance(features, query);
            if (distance < bestDistance)
            {
                bestDistance = distance;
                bestLabel = label;
            }
        }
        return bestLabel;
    }

    public List<string> Ranking(double[] query)
    {
        var scored = new List<(string Label, double Distance)>();
        foreach (var (label, features) in _samples)
        {
            double distance = Distance(features, query);
            if (double.IsNaN(distance))
                continue;
            scored.Add((label, distance));
        }
        return scored.OrderBy(s => s.Distance).Select(s => s.Label).ToList();
    }

    public (string Label, double Distance) Closest(double[] query) =>
        _samples.Select(s => (s.Label, Distance: Distance(s.Features, query)))
            .Select(s => double.IsNaN(s.Distance) ? (s.Label, Distance: double.PositiveInfinity) : s)
            .MinBy(s => s.Distance);

    private static double Distance(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += Math.Abs(a[i] - b[i]);
        return sum;
    }
}
