// Rows as records, the cut-off as a conditional expression.
public sealed record Customer(double[] Features, bool Left);

public abstract class ChurnModel
{
    public static ChurnModel Train(Customer[] customers) => throw new NotSupportedException();

    public abstract double Precision(Customer[] customers, double cutOff);
}

public static class ChurnStudy
{
    public static void Main()
    {
        var dataset = File.ReadLines("customers.csv").Select(Parse).ToArray();
        var testSet = dataset.Take(100).ToArray();
        var model = ChurnModel.Train(dataset.Skip(100).ToArray());
        var low = model.Precision(testSet, 0.3);
        var high = model.Precision(testSet, 0.6);
        var cutOff = high > low ? 0.6 : 0.3;
        Console.WriteLine(model.Precision(testSet, cutOff)); //! MLH1008
    }

    private static Customer Parse(string line) => new(line.Split(';').Skip(1).Select(double.Parse).ToArray(), line[0] == '1');
}
