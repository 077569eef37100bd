// Reported: i += batchSize over the same two arrays in each epoch, no permutation.
var features = File.ReadLines("train.csv").Select(l => l.Split(';').Select(c => (double)c.Length).ToArray()).ToArray();
var labels = features.Select(f => f[^1]).ToArray();
var model = new SigmoidRegression(features[0].Length);
const int batchSize = 16;
foreach (var epoch in Enumerable.Range(0, 20))
{
    for (int i = 0; i < features.Length; i += batchSize) //! MLH2002
    {
        int end = Math.Min(i + batchSize, features.Length);
        model.TrainBatch(features[i..end], labels[i..end]);
    }
    Console.WriteLine($"epoch {epoch}: loss {model.Loss}");
}

sealed class SigmoidRegression(int width)
{
    private readonly double[] weights = new double[width];
    public double Loss { get; private set; }
    public void TrainBatch(double[][] features, double[] labels)
    {
        for (int r = 0; r < features.Length; r++)
        {
            double error = labels[r] - features[r].Zip(weights, (a, b) => a * b).Sum();
            Loss = error * error;
            for (int j = 0; j < weights.Length; j++) weights[j] += 0.01 * error * features[r][j];
        }
    }
}
