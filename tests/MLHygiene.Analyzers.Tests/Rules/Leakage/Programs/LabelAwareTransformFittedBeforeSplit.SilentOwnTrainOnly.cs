// Columns are chosen on the training part, inside each fold too.
public abstract class FeatureSelector
{
    public abstract int[] SelectKBest(double[][] x, int[] y, int k);
}

public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class HonestSelection
{
    public static void Run(FeatureSelector selector, IClassifier classifier, double[][] x, int[] y)
    {
        double[][] trainX = x[..80], testX = x[80..];
        var columns = selector.SelectKBest(trainX, y[..80], 10);
        classifier.Fit(Reduce(trainX, columns), y[..80]);
        Console.WriteLine(classifier.Accuracy(Reduce(testX, columns), y[80..]));

        for (var fold = 0; fold < 5; fold++)
        {
            var seen = x.Where((_, i) => i % 5 != fold).ToArray();
            var seenY = y.Where((_, i) => i % 5 != fold).ToArray();
            var held = x.Where((_, i) => i % 5 == fold).ToArray();
            var heldY = y.Where((_, i) => i % 5 == fold).ToArray();
            var chosen = selector.SelectKBest(seen, seenY, 10);
            classifier.Fit(Reduce(seen, chosen), seenY);
            Console.WriteLine(classifier.Accuracy(Reduce(held, chosen), heldY));
        }
    }

    private static double[][] Reduce(double[][] rows, int[] columns) =>
        rows.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();
}
