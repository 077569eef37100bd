// Silent: the normaliser called for train and test works row by row.
public static class NearestNeighbour
{
    public static void Main()
    {
        double[][] dataset = Enumerable.Range(0, 300).Select(i => new double[] { i % 13 + 1, i % 7 + 1, i % 2 }).ToArray();
        new Random(5).Shuffle(dataset);
        double[][] trainSet = Normalize(dataset[..240]), testSet = Normalize(dataset[240..]);
        double accuracy = testSet.Count(t => Predict(trainSet, t) == t[2]) / (double)testSet.Length;
        Console.WriteLine($"knn classifier accuracy {accuracy}");
    }

    private static double[][] Normalize(double[][] rows) => rows.Select(r =>
    {
        double norm = Math.Sqrt(r[0] * r[0] + r[1] * r[1]);
        return new[] { r[0] / norm, r[1] / norm, r[2] };
    }).ToArray();

    private static double Predict(double[][] train, double[] sample) =>
        train.MinBy(t => Math.Pow(t[0] - sample[0], 2) + Math.Pow(t[1] - sample[1], 2))![2];
}
