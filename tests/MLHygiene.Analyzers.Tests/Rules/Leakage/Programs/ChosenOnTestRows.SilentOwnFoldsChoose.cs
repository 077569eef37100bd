// Folds of the training rows choose; the test rows are used once.
public interface IModel
{
    void Fit(double[][] x, double[] y, int depth);

    double Rmse(double[][] x, double[] y);
}

public static class NestedStudy
{
    public static double Run(IModel model, double[][] x, double[] y)
    {
        double[][] trainX = x.Take(900).ToArray(), testX = x.Skip(900).ToArray();
        double[] trainY = y.Take(900).ToArray(), testY = y.Skip(900).ToArray();
        var bestDepth = 1;
        var lowest = double.MaxValue;
        for (var depth = 1; depth < 10; depth++)
        {
            var error = 0.0;
            for (var fold = 0; fold < 9; fold++)
            {
                var foldX = trainX.Where((_, i) => i % 9 == fold).ToArray();
                var foldY = trainY.Where((_, i) => i % 9 == fold).ToArray();
                model.Fit(trainX.Where((_, i) => i % 9 != fold).ToArray(), trainY.Where((_, i) => i % 9 != fold).ToArray(), depth);
                error += model.Rmse(foldX, foldY) / 9;
            }

            if (error < lowest)
            {
                lowest = error;
                bestDepth = depth;
            }
        }

        model.Fit(trainX, trainY, bestDepth);
        return model.Rmse(testX, testY);
    }
}
