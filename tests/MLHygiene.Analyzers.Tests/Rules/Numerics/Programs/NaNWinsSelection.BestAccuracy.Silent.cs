namespace Models;

public sealed record EpochResult(int Epoch, double Accuracy, double Loss);

public class ModelSelector
{
    private readonly List<EpochResult> _history = [];

    public void Record(int epoch, double accuracy, double loss)
    {
        if (double.IsNaN(loss) || double.IsNaN(accuracy))
            throw new InvalidOperationException($"Training diverged at epoch {epoch}.");
        _history.Add(new EpochResult(epoch, accuracy, loss));
    }

    public EpochResult MostAccurate() => _history.MaxBy(e => e.Accuracy)!;

    public double BestAccuracy() => _history.Max(e => e.Accuracy);

    public IEnumerable<EpochResult> Leaderboard(int count) =>
        _history.OrderByDescending(e => e.Accuracy).Take(count);

    public IEnumerable<double> LossCurve() => _history.OrderBy(e => e.Epoch).Select(e => e.Loss);

    public int Predict(float[] logits)
    {
        int best = 0;
        float bestLogit = float.NegativeInfinity;
        for (int i = 0; i < logits.Length; i++)
        {
            if (logits[i] > bestLogit)
            {
                bestLogit = logits[i];
                best = i;
            }
        }
        return best;
    }

    public EpochResult? FirstAbove(double accuracy) =>
        _history.Where(e => e.Accuracy >= accuracy).MinBy(e => e.Epoch);
}
