// Reported: ranges of an unshuffled array, deconstructed into train and test.
public sealed class KnnExperiment
{
    private readonly string path;
    public KnnExperiment(string path) => this.path = path;
    public double Accuracy(int k)
    {
        (float[] Features, int Label)[] rows = [.. File.ReadLines(path).Select(Parse)];
        int cut = rows.Length * 4 / 5;
        var (trainSet, testSet) = (rows[..cut], rows[cut..]); //! MLH2004
        return testSet.Count(t => Knn(trainSet, t.Features, k) == t.Label) / (double)testSet.Length;
    }
    private static (float[] Features, int Label) Parse(string line) => (line.Split(';').Select(c => (float)c.Length).ToArray(), line.Length % 3);
    private static int Knn((float[] Features, int Label)[] trainSet, float[] features, int k)
        => trainSet.OrderBy(t => t.Features.Zip(features, (a, b) => (a - b) * (a - b)).Sum()).Take(k).GroupBy(t => t.Label).MaxBy(g => g.Count())!.Key;
}
