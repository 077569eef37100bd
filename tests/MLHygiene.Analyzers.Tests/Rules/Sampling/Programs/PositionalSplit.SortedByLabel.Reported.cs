// Reported: rows sorted by their label, then split by position.
public record Flower(double[] Features, int Label);
public class SoftmaxDemo
{
    public double Evaluate(IEnumerable<Flower> flowers)
    {
        var sorted = flowers.OrderBy(f => f.Label).ToList();
        var train = sorted.Take((int)(sorted.Count * 0.8)).ToList(); var test = sorted.Skip((int)(sorted.Count * 0.8)).ToList(); //! MLH2004
        var centroids = train.GroupBy(f => f.Label).ToDictionary(g => g.Key, g => g.Average(f => f.Features[0]));
        return test.Count(f => centroids.MinBy(c => Math.Abs(c.Value - f.Features[0])).Key == f.Label) / (double)test.Count;
    }
}
