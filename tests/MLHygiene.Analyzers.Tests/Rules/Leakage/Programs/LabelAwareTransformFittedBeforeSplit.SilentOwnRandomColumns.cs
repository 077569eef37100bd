// Columns by chance, as the trees of a forest take them: no label has been read.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class RandomSubspace
{
    public static void Run(IClassifier classifier, double[][] x, int[] y, Random random)
    {
        var columns = Enumerable.Range(0, x[0].Length).OrderBy(_ => random.Next()).Take(5).ToArray();
        var reduced = x.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();
        double[][] trainX = reduced[..900], testX = reduced[900..];
        classifier.Fit(trainX, y[..900]);
        Console.WriteLine(classifier.Accuracy(testX, y[900..]));
    }
}
