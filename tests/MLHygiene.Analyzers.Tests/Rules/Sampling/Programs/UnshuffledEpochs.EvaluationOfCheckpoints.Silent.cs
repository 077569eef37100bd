// Silent: the loop over epochs only evaluates stored weights; order does not matter, nothing is learned.
public class CheckpointEvaluator
{
    public Dictionary<int, double> Accuracy(Func<int, Func<float[], int>> load, (float[] Features, int Label)[] testSet, int epochs)
    {
        var result = new Dictionary<int, double>();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            var predict = load(epoch);
            int hits = 0;
            foreach (var batch in testSet.Chunk(128))
                foreach (var (features, label) in batch)
                    if (predict(features) == label) hits++;
            result[epoch] = hits / (double)testSet.Length;
        }
        return result;
    }
}
