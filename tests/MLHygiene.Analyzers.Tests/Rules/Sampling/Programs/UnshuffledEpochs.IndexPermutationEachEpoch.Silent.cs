// Silent: an index permutation is shuffled at the head of each epoch and the batches read through it.
public class EpochTrainer
{
    private readonly float[] weights = new float[4];
    public void Train(float[][] features, float[] labels, int epochs, int batchSize)
    {
        var rng = new Random(42);
        var order = Enumerable.Range(0, features.Length).ToArray();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            rng.Shuffle(order);
            for (int i = 0; i < order.Length; i += batchSize)
            {
                foreach (int row in order[i..Math.Min(i + batchSize, order.Length)]) Update(features[row], labels[row]);
            }
        }
    }
    private void Update(float[] features, float label) { for (int j = 0; j < weights.Length; j++) weights[j] += 0.1f * label * features[j]; }
}
