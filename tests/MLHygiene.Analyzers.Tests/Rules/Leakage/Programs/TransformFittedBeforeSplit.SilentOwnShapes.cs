// Numbers of rows, columns and classes say nothing of how values are spread.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class Shapes
{
    public static void Run(Func<int, int, int, IClassifier> create, double[][] x, int[] y)
    {
        var columns = x[0].Length;
        var classes = y.Distinct().Count();
        var rows = x.Count();
        var padded = x.Select(row => row.Concat(new double[columns % 4]).ToArray()).ToArray();
        var classifier = create(columns, classes, rows);
        double[][] trainX = padded[..900], testX = padded[900..];
        classifier.Fit(trainX, y[..900]);
        Console.WriteLine(classifier.Accuracy(testX, y[900..]));
    }
}
