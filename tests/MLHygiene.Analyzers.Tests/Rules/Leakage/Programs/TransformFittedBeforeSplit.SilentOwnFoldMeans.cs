// Means of the rows that train, by place.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class FoldMeans
{
    public static double Run(IClassifier classifier, double[][] x, int[] y, int fold)
    {
        var sum = 0.0;
        var count = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if (i % 5 != fold)
            {
                sum += x[i][0];
                count++;
            }
        }

        var mean = sum / count;
        var centred = x.Select(row => new[] { row[0] - mean }).ToArray();
        var trainX = centred.Where((_, i) => i % 5 != fold).ToArray();
        var testX = centred.Where((_, i) => i % 5 == fold).ToArray();
        classifier.Fit(trainX, y.Where((_, i) => i % 5 != fold).ToArray());
        return classifier.Accuracy(testX, y.Where((_, i) => i % 5 == fold).ToArray());
    }
}
