// Silent: each epoch shuffles, so it is other rows that are in no batch.
public class SgdTrainer
{
    private float weight;
    private void Update(List<float[]> batch, float learningRate) => weight += learningRate * batch.Sum(f => f[0]);
    public void Train(List<float[]> features, int epochs, int batchSize)
    {
        var rng = new Random(4);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            var order = features.OrderBy(_ => rng.Next()).ToList();
            for (int b = 0; b < order.Count / batchSize; b++) Update(order.Skip(b * batchSize).Take(batchSize).ToList(), 0.1f);
        }
    }
}
