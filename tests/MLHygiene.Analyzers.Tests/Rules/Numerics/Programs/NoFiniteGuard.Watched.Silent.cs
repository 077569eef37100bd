// Silent: somebody looks at the loss.
public class Trainer
{
    private double _best = double.MaxValue;

    public bool Step(double loss, int epoch)
    {
        Stop(loss, epoch);
        if (loss > _best)
        {
            return true;
        }

        _best = loss;
        return false;
    }

    public void Fit(Func<double> trainEpoch)
    {
        var loss = trainEpoch();
        while (loss > 0.1)
        {
            loss = trainEpoch();
            Stop(loss, epoch: 0);
        }
    }

    private static void Stop(double value, int epoch)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new InvalidOperationException($"The loss is {value} at epoch {epoch}.");
        }
    }
}
