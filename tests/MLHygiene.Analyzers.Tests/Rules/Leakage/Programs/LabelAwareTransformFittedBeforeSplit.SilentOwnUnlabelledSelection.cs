// Columns without variance go, whatever their labels are.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public abstract class Columns
{
    public abstract int[] Varying(double[][] x);
}

public static class Unlabelled
{
    public static void Run(Columns selection, IClassifier classifier, double[][] x, int[] y)
    {
        var columns = selection.Varying(x);
        var reduced = x.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();
        double[][] trainX = reduced[..900], testX = reduced[900..];
        classifier.Fit(trainX, y[..900]);
        Console.WriteLine(classifier.Accuracy(testX, y[900..]));
    }
}
