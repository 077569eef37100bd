// The helper that selects stands in the same file, written with loops; its name and its labels tell what it does.
public interface IKnnClassifier
{
    void Fit(double[][] x, double[] y);

    double Score(double[][] x, double[] y);
}

public static class CorrelationProgram
{
    public static double Run(IKnnClassifier knn, double[][] x, double[] y)
    {
        var top = SelectFeatures(x, y, 5);
        var reduced = x.Select(row => top.Select(j => row[j]).ToArray()).ToArray();
        knn.Fit(reduced.Take(90).ToArray(), y.Take(90).ToArray());
        return knn.Score(reduced.Skip(90).ToArray(), y.Skip(90).ToArray()); //! MLH1003
    }

    private static int[] SelectFeatures(double[][] x, double[] y, int count)
    {
        var scores = new double[x[0].Length];
        var meanY = y.Average();
        for (var j = 0; j < scores.Length; j++)
        {
            var sum = 0.0;
            for (var i = 0; i < x.Length; i++)
            {
                sum += x[i][j] * (y[i] - meanY);
            }

            scores[j] = Math.Abs(sum);
        }

        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(scores, order);
        return order.Reverse().Take(count).ToArray();
    }
}
