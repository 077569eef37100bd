// Each row is judged by a model of all the others.
public interface IKnn
{
    void Fit(double[][] x, int[] y);

    int Predict(double[] row);
}

public static class LeaveOneOut
{
    public static double Accuracy(IKnn knn, double[][] x, int[] y)
    {
        var hits = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var rest = x.Where((_, j) => j != i).ToArray();
            var restLabels = y.Where((_, j) => j != i).ToArray();
            knn.Fit(rest, restLabels);
            if (knn.Predict(x[i]) == y[i])
            {
                hits++;
            }
        }

        return hits / (double)x.Length;
    }
}
