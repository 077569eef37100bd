// The score of each epoch shows how the training goes.
public interface INet
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class EpochProgram
{
    public static void Run(INet net, double[][] x, int[] y)
    {
        for (var epoch = 0; epoch < 100; epoch++)
        {
            net.Train(x, y);
            Console.WriteLine($"epoch {epoch}: {net.Accuracy(x, y)}");
        }
    }
}
