// The imputer and the forest are classes of another library; the split is by place.
public abstract class MedianImputer
{
    public abstract MedianImputer Fit(double[,] rows);

    public abstract double[,] Transform(double[,] rows);
}

public abstract class Forest
{
    public abstract void Train(double[][] x, double[] y);

    public abstract double Mse(double[][] x, double[] y);
}

public static class ImputedProgram
{
    public static void Run(Func<double[,], double[][]> rowsOf, NormalizationScaler scaler, Forest forest, double[][] table, double[] targets)
    {
        scaler.Fit(table);
        table = scaler.Apply(table);
        var trainRows = table.Take(400).ToArray();
        var testRows = table.Skip(400).ToArray();
        forest.Train(trainRows, targets.Take(400).ToArray());
        var mse = forest.Mse(testRows, targets.Skip(400).ToArray()); //! MLH1002
        Console.WriteLine(mse);
    }
}

public abstract class NormalizationScaler
{
    public abstract void Fit(double[][] rows);

    public abstract double[][] Apply(double[][] rows);
}
