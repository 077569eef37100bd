// A check that the network can learn a few rows by heart.
public interface ITrainable
{
    void Train(double[][] x, int[] y, int epochs);

    double Accuracy(double[][] x, int[] y);
}

public static class Diagnostics
{
    public static bool CanOverfit(ITrainable network, double[][] x, int[] y)
    {
        network.Train(x, y, epochs: 500);
        var accuracy = network.Accuracy(x, y);
        return accuracy > 0.99;
    }
}
