// Statistics that are printed, that cut the rows, and that say how many classes there are.
public interface IClassifier
{
    void Train(double[][] x, int[] y, int classes);

    double Accuracy(double[][] x, int[] y);
}

public static class Described
{
    public static void Run(IClassifier classifier, double[][] x, int[] y)
    {
        Console.WriteLine($"mean {x.Average(row => row[0])}");
        var classes = y.Max() + 1;
        var width = x.Max(row => row.Length);
        var cut = (int)(x.Length * 0.8);
        classifier.Train(x.Take(cut).ToArray(), y.Take(cut).ToArray(), classes);
        Console.WriteLine($"{width}: {classifier.Accuracy(x.Skip(cut).ToArray(), y.Skip(cut).ToArray())}");
    }
}
