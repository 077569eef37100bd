namespace Search;

public record Candidate(double LearningRate, double Dropout);

public sealed class RandomSearch
{
    private readonly Random _random = new(99);
    private readonly Func<Candidate, Task<double>> _validationLoss;

    public RandomSearch(Func<Candidate, Task<double>> validationLoss) => _validationLoss = validationLoss;

    public async Task<(Candidate Best, double Loss)> RunAsync(int trials)
    {
        Candidate? best = null;
        double bestLoss = 0;
        for (int trial = 0; trial < trials; trial++)
        {
            Candidate candidate = Draw();
            double loss = await _validationLoss(candidate);
            if (best is null || loss < bestLoss) //! MLH4003
            {
                best = candidate;
                bestLoss = loss;
            }
        }
        return (best!, bestLoss);
    }

    public async Task<double> LowestLossAsync(IReadOnlyList<Candidate> hyperparameterGrid)
    {
        double lowestLoss = 0;
        for (int trial = 0; trial < hyperparameterGrid.Count; trial++)
        {
            double loss = await _validationLoss(hyperparameterGrid[trial]);
            if (trial == 0 || loss < lowestLoss) //! MLH4003
                lowestLoss = loss;
        }
        return lowestLoss;
    }

    private Candidate Draw() => new(Math.Pow(10, -4 * _random.NextDouble()), 0.5 * _random.NextDouble());
}
