// The columns of all rows are replaced by those of the training rows before anything uses them.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public abstract class Ranking
{
    public abstract int[] TopFeatures(double[][] x, int[] y, int count);
}

public static class Replaced
{
    public static void Run(Ranking ranking, IClassifier classifier, double[][] x, int[] y)
    {
        var columns = ranking.TopFeatures(x, y, 10);
        Console.WriteLine(columns[0]);
        columns = ranking.TopFeatures(x[..900], y[..900], 10);
        var reduced = x.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();
        double[][] trainX = reduced[..900], testX = reduced[900..];
        classifier.Fit(trainX, y[..900]);
        Console.WriteLine(classifier.Accuracy(testX, y[900..]));
    }
}
