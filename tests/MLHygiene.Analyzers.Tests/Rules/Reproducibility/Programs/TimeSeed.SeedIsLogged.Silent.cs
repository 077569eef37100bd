// Silent: the seed comes from the clock on purpose and is printed, so the run can be repeated.
public sealed class SearchRun
{
    private readonly Random _random;

    public SearchRun(int? seed)
    {
        int actual = seed ?? Environment.TickCount;
        Console.WriteLine($"hyperparameter search with seed {actual}");
        _random = new Random(actual);
    }

    public (double LearningRate, double Dropout, double Loss) Best(int trials, Func<double, double, double> trainEpoch)
    {
        var best = (LearningRate: 0.0, Dropout: 0.0, Loss: double.MaxValue);
        for (int trial = 0; trial < trials; trial++)
        {
            double learningRate = Math.Pow(10, -4 + 3 * _random.NextDouble());
            double dropout = _random.NextDouble() * 0.6;
            double loss = trainEpoch(learningRate, dropout);
            if (loss < best.Loss)
            {
                best = (learningRate, dropout, loss);
            }
        }

        return best;
    }
}
