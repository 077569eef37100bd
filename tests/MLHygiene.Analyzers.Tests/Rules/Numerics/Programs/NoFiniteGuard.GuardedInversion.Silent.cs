namespace Training;

public sealed class PlateauScheduler
{
    private double _bestLoss = double.MaxValue;
    private int _badEpochs;

    public double LearningRate { get; private set; } = 0.1;

    public bool Step(double loss, int epoch)
    {
        if (!double.IsFinite(loss))
            throw new InvalidOperationException($"Loss is {loss} at epoch {epoch}.");

        if (loss >= _bestLoss)
        {
            if (++_badEpochs == 3)
            {
                LearningRate *= 0.5;
                _badEpochs = 0;
            }
        }
        else
        {
            _bestLoss = loss;
            _badEpochs = 0;
        }
        return LearningRate > 1e-5;
    }

    public static int CountEpochs(IEnumerable<double> trainingLosses, double tolerance)
    {
        using var losses = trainingLosses.GetEnumerator();
        double previousLoss = double.MaxValue;
        double delta = double.MaxValue;
        int epochs = 0;
        while (Math.Abs(delta) > tolerance && losses.MoveNext())
        {
            double loss = losses.Current;
            if (!double.IsFinite(loss))
                throw new ArithmeticException("The gradient exploded.");
            delta = previousLoss - loss;
            previousLoss = loss;
            epochs++;
        }
        return epochs;
    }
}
