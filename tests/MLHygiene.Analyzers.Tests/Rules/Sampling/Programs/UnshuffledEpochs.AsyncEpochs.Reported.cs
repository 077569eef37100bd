// Reported: an asynchronous epoch loop with try/finally walks the same chunks each time.
public interface IRemoteModel { Task<float> UpdateWeightsAsync(float[][] features, int[] labels); }

public class NeuralTrainer(IRemoteModel model)
{
    public async Task<List<float>> TrainAsync(IReadOnlyList<(float[] Features, int Label)> samples, int epochs, int batchSize)
    {
        var losses = new List<float>();
        try
        {
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                float loss = 0f;
                foreach (var batch in samples.Chunk(batchSize)) //! MLH2002
                {
                    loss += await model.UpdateWeightsAsync([.. batch.Select(s => s.Features)], [.. batch.Select(s => s.Label)]);
                }
                losses.Add(loss);
            }
        }
        finally
        {
            Console.WriteLine("training done");
        }
        return losses;
    }
}
