// A learning curve: for each size the error on what was seen and on what was not.
public interface IRegression
{
    void Fit(double[][] x, double[] y);

    double[] Predict(double[][] x);
}

public static class LearningCurve
{
    public static void Draw(IRegression regression, double[][] trainX, double[] trainY, double[][] testX, double[] testY)
    {
        for (var size = 10; size <= trainX.Length; size += 10)
        {
            var x = trainX.Take(size).ToArray();
            var y = trainY.Take(size).ToArray();
            regression.Fit(x, y);
            var bias = Rmse(regression.Predict(x), y);
            var variance = Rmse(regression.Predict(testX), testY);
            Console.WriteLine($"{size} {bias} {variance}");
        }
    }

    private static double Rmse(double[] predicted, double[] truth) => Math.Sqrt(predicted.Zip(truth, (p, t) => (p - t) * (p - t)).Average());
}
