// Silent: the generator is only used before the parallel part and after it, on one thread.
public static class HyperparameterSearch
{
    public static (double Rate, double Score) Best(Func<double, double> evaluate, int trials, int seed)
    {
        var random = new Random(seed);
        double[] rates = Enumerable.Range(0, trials)
            .Select(_ => Math.Pow(10, -4 + 3 * random.NextDouble()))
            .ToArray();

        double[] scores = new double[trials];
        Parallel.For(0, trials, trial => scores[trial] = evaluate(rates[trial]));

        double top = scores.Max();
        int[] winners = Enumerable.Range(0, trials).Where(trial => scores[trial] == top).ToArray();
        int chosen = winners[random.Next(winners.Length)];
        return (rates[chosen], scores[chosen]);
    }
}
