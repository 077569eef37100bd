// Mean and deviation of each column by queries, over all rows.
public interface INetwork
{
    void Train(double[][] x, double[] y, int epochs);

    double Rmse(double[][] x, double[] y);
}

public static class ZScoreProgram
{
    public static void Run(INetwork network, double[][] x, double[] y)
    {
        var means = Enumerable.Range(0, x[0].Length).Select(j => x.Average(row => row[j])).ToArray();
        var scaled = x.Select(row => row.Select((value, j) => value - means[j]).ToArray()).ToArray();
        var trainX = scaled.Take(700).ToArray();
        var testX = scaled.Skip(700).ToArray();
        network.Train(trainX, y.Take(700).ToArray(), epochs: 20);
        Console.WriteLine(network.Rmse(testX, y.Skip(700).ToArray())); //! MLH1002
    }
}
