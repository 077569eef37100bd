// Silent: the number of batches is rounded up, and the order is new in each epoch.
public class BatchTrainer
{
    private double bias;
    public void Train(double[][] features, double[] labels, int epochs, int batchSize)
    {
        var rng = new Random(1);
        var order = Enumerable.Range(0, features.Length).ToArray();
        int batches = (order.Length + batchSize - 1) / batchSize;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            rng.Shuffle(order);
            for (int b = 0; b < batches; b++) Update(order.Skip(b * batchSize).Take(batchSize).Select(i => labels[i] - features[i][0]));
        }
    }
    private void Update(IEnumerable<double> gradient) => bias += 0.1 * gradient.Average();
}
