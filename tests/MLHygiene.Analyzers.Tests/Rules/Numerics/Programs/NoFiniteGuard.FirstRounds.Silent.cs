namespace Search;

public sealed class GuardedSearch
{
    private readonly Func<double, double> _validationLoss;

    public GuardedSearch(Func<double, double> validationLoss) => _validationLoss = validationLoss;

    public double BestRate(double[] learningRates)
    {
        double? best = null;
        double bestLoss = 0;
        foreach (double rate in learningRates)
        {
            double loss = _validationLoss(rate);
            if (!double.IsFinite(loss))
                continue;
            if (best is null || loss < bestLoss)
            {
                best = rate;
                bestLoss = loss;
            }
        }

        return best ?? throw new InvalidOperationException("Every trial diverged.");
    }
}

public sealed class MistakeSearch
{
    public int FewestMistakes(IReadOnlyList<int[]> predictions, int[] labels, int trials)
    {
        int bestError = 0;
        for (int trial = 0; trial < trials; trial++)
        {
            int error = predictions[trial].Where((p, i) => p != labels[i]).Count();
            if (trial == 0 || error < bestError)
                bestError = error;
        }

        return bestError;
    }

    public double LowestErrorRate(IReadOnlyList<int[]> predictions, int[] labels, int epochs)
    {
        double lowestError = 1;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            double error = predictions[epoch].Where((p, i) => p != labels[i]).Count() / 100.0;
            if (epoch == 0 || error < lowestError)
                lowestError = error;
        }

        return lowestError;
    }
}
