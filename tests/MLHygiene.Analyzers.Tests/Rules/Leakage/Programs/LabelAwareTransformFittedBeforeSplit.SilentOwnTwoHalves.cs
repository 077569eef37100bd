// Columns are chosen on one half, which nothing is judged on.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public abstract class Ranking
{
    public abstract int[] BestFeatures(double[][] x, int[] y, int count);
}

public static class TwoHalves
{
    public static void Run(Ranking ranking, IClassifier classifier, double[][] x, int[] y)
    {
        var columns = ranking.BestFeatures(x[..500], y[..500], 10);
        double[][] trainX = Reduce(x[500..800], columns), testX = Reduce(x[800..], columns);
        classifier.Fit(trainX, y[500..800]);
        Console.WriteLine(classifier.Accuracy(testX, y[800..]));
    }

    private static double[][] Reduce(double[][] rows, int[] columns) =>
        rows.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();
}
