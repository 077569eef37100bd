// The selector reads the labels of all rows, the split comes afterwards.
public abstract class FeatureSelector
{
    public abstract int[] SelectKBest(double[][] x, int[] y, int k);
}

public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class GeneProgram
{
    public static void Run(FeatureSelector selector, IClassifier classifier, double[][] x, int[] y)
    {
        var columns = selector.SelectKBest(x, y, 10);
        var chosen = x.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();
        double[][] trainX = chosen[..80], testX = chosen[80..];
        classifier.Fit(trainX, y[..80]);
        Console.WriteLine(classifier.Accuracy(testX, y[80..])); //! MLH1003
    }
}
