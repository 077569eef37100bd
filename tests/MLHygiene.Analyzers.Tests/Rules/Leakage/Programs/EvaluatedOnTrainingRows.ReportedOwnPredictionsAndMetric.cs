// Predictions of the training rows go into a metric of another class.
public abstract class RegressionLearner
{
    public abstract RegressionModel Learn(double[][] observations, double[] targets);
}

public abstract class RegressionModel
{
    public abstract double[] Predict(double[][] observations);
}

public static class Metrics
{
    public static double MeanSquaredError(double[] targets, double[] predictions) =>
        Enumerable.Range(0, targets.Length).Sum(i => Math.Pow(targets[i] - predictions[i], 2)) / targets.Length;
}

public static class WineProgram
{
    public static double Run(RegressionLearner learner, double[][] observations, double[] targets)
    {
        var model = learner.Learn(observations, targets);
        var predictions = model.Predict(observations);
        return Metrics.MeanSquaredError(targets, predictions); //! MLH1001
    }
}
