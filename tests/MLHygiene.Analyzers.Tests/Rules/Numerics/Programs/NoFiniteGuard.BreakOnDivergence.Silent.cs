namespace Tuning;

public record TrialResult(double LearningRate, double Loss);

public class LearningRateFinder(Func<double, IEnumerable<double>> trainEpochs)
{
    public TrialResult? Find(double[] learningRates)
    {
        TrialResult? best = null;
        foreach (double learningRate in learningRates)
        {
            double loss = Run(learningRate);
            if (double.IsNaN(loss))
                continue;
            if (best is null || loss < best.Loss)
                best = new TrialResult(learningRate, loss);
        }
        return best;
    }

    private double Run(double learningRate)
    {
        double? bestLoss = null;
        foreach (double loss in trainEpochs(learningRate))
        {
            EnsureFinite(loss);
            if (bestLoss is null || loss < bestLoss)
                bestLoss = loss;
        }
        return bestLoss ?? double.NaN;
    }

    private static void EnsureFinite(double loss)
    {
        if (double.IsNaN(loss) || double.IsInfinity(loss))
            throw new InvalidOperationException("Training diverged; lower the learning rate.");
    }

    public double BestFiniteLoss(IReadOnlyList<double> epochLosses)
    {
        double bestLoss = epochLosses[0];
        for (int epoch = 1; epoch < epochLosses.Count; epoch++)
        {
            double loss = epochLosses[epoch];
            if (double.IsNaN(bestLoss) || loss < bestLoss)
                bestLoss = loss;
        }
        return bestLoss;
    }
}
