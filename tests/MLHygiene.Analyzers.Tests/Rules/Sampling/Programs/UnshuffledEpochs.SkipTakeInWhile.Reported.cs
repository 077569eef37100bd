// Reported: Skip(b * size).Take(size) of the same list in every turn of a while loop over epochs.
public interface INetwork { float Backward(IReadOnlyList<float[]> features, float learningRate); }

public static class MinibatchTrainer
{
    public static float Train(INetwork network, List<float[]> dataset, int batchSize, int maxEpochs)
    {
        int epoch = 0;
        float loss = float.MaxValue;
        while (epoch < maxEpochs && loss > 0.01f)
        {
            loss = 0;
            int batches = (dataset.Count + batchSize - 1) / batchSize;
            for (int b = 0; b < batches; b++)
            {
                var part = dataset.Skip(b * batchSize).Take(batchSize).ToList(); //! MLH2002
                loss += network.Backward(part, learningRate: 0.1f);
            }
            epoch++;
        }
        return loss;
    }
}
