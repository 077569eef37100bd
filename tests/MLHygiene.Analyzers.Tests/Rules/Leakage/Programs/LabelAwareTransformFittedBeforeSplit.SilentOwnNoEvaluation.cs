// Columns chosen on all rows for the model that ships; and for a table that is only printed.
public abstract class FeatureSelector
{
    public abstract int[] SelectKBest(double[][] x, int[] y, int k);
}

public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class FinalModel
{
    public static IClassifier Run(FeatureSelector selector, IClassifier classifier, double[][] x, int[] y)
    {
        var columns = selector.SelectKBest(x, y, 10);
        foreach (var column in columns)
        {
            Console.WriteLine($"accuracy may depend on {column}");
        }

        classifier.Fit(x.Select(row => columns.Select(column => row[column]).ToArray()).ToArray(), y);
        return classifier;
    }

    public static double Explore(FeatureSelector selector, IClassifier classifier, double[][] x, int[] y)
    {
        Console.WriteLine(string.Join(",", selector.SelectKBest(x, y, 3)));
        classifier.Fit(x[..500], y[..500]);
        return classifier.Accuracy(x[500..], y[500..]);
    }
}
