// The validation rows stop the training; the test rows are reported.
public interface INetwork
{
    void TrainEpoch(float[][] x, int[] y);

    double Accuracy(float[][] x, int[] y);
}

public static class StoppedInTime
{
    public static double Run(INetwork network, float[][] x, int[] y)
    {
        var best = 0.0;
        var waited = 0;
        for (var epoch = 0; epoch < 200; epoch++)
        {
            network.TrainEpoch(x[..600], y[..600]);
            var accuracy = network.Accuracy(x[600..800], y[600..800]);
            if (accuracy > best)
            {
                best = accuracy;
                waited = 0;
            }
            else if (++waited == 10)
            {
                break;
            }
        }

        return network.Accuracy(x[800..], y[800..]);
    }
}
