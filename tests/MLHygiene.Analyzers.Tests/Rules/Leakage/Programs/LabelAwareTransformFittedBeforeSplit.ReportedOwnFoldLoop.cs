// Columns are chosen once, before the folds are cut.
public abstract class Columns
{
    public static double[][] BestFeatures(double[][] x, double[] y, int count) => throw new NotSupportedException();
}

public interface IRegression
{
    void Fit(double[][] x, double[] y);

    double RSquared(double[][] x, double[] y);
}

public static class KFold
{
    public static double Run(IRegression regression, double[][] x, double[] y)
    {
        var reduced = Columns.BestFeatures(x, y, 20);
        var sum = 0.0;
        for (var fold = 0; fold < 5; fold++)
        {
            var testX = reduced.Where((_, i) => i % 5 == fold).ToArray();
            var testY = y.Where((_, i) => i % 5 == fold).ToArray();
            regression.Fit(reduced.Where((_, i) => i % 5 != fold).ToArray(), y.Where((_, i) => i % 5 != fold).ToArray());
            sum += regression.RSquared(testX, testY); //! MLH1003
        }

        return sum / 5;
    }
}
