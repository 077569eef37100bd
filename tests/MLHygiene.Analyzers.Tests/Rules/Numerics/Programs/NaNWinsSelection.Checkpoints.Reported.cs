// Reported: the best checkpoint of a training, in the shapes that people keep checkpoints in.
public sealed record Checkpoint(int Epoch, double ValidationLoss) { public string Path { get; init; } = ""; }

public sealed class Trainer
{
    private readonly List<Checkpoint> _checkpoints = new();
    private double _learningRate = 0.1;

    public Checkpoint Fit(int epochs, Func<double, double> trainEpoch)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _checkpoints.Add(new Checkpoint(epoch, trainEpoch(_learningRate)) { Path = $"{epoch}.bin" });
        }

        return _checkpoints
            .Skip(1)
            .OrderBy(checkpoint => checkpoint.ValidationLoss) //! MLH4002
            .ThenByDescending(checkpoint => checkpoint.Epoch)
            .First();
    }
}

public static class Sweep
{
    public static double BestLearningRate(Func<double, int, double> train, double[] learningRates)
    {
        var results = new List<(double LearningRate, double Loss)>();
        foreach (var learningRate in learningRates)
        {
            var loss = train(learningRate, 10);
            results.Add((learningRate, loss));
        }

        return results.MinBy(result => result.Loss).LearningRate; //! MLH4002
    }

    public static IEnumerable<string> Leaderboard(Dictionary<string, float> rmseByModel, int epochs)
    {
        var ranked = rmseByModel.Select(pair => new { Model = pair.Key, Rmse = pair.Value }).OrderBy(row => row.Rmse); //! MLH4002
        return ranked.Take(3).Select(row => row.Model);
    }

    public static int BestFold(float[] foldErrors, int kFold)
    {
        var folds = Enumerable.Range(0, kFold).ToArray();
        Array.Sort(foldErrors, folds); //! MLH4002
        return folds[0];
    }
}
