// The training score stands beside the score of the test rows.
public interface INeuralNetwork
{
    void Train(double[][] x, int[] y, int epochs);

    double Accuracy(double[][] x, int[] y);
}

public static class NetworkProgram
{
    public static void Run(INeuralNetwork network, double[][] x, int[] y)
    {
        var cut = x.Length * 4 / 5;
        double[][] seen = x.Take(cut).ToArray(), held = x.Skip(cut).ToArray();
        int[] seenLabels = y.Take(cut).ToArray(), heldLabels = y.Skip(cut).ToArray();
        network.Train(seen, seenLabels, epochs: 10);
        Console.WriteLine(network.Accuracy(seen, seenLabels));
        Console.WriteLine(network.Accuracy(held, heldLabels));
    }
}
