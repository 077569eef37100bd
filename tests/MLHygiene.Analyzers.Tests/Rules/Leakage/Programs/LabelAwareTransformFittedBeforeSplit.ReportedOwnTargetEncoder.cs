// The encoder replaces categories by the mean of their targets, and has seen all targets.
public sealed class TargetEncoder
{
    public double[][] FitTransform(string[][] rows, double[] targets) => rows.Select(row => new double[row.Length]).ToArray();
}

public abstract class GradientBoostingLearner
{
    public abstract GradientBoostingModel Learn(double[][] observations, double[] targets);
}

public abstract class GradientBoostingModel
{
    public abstract double[] Predict(double[][] observations);
}

public static class HousePrices
{
    public static double Run(GradientBoostingLearner learner, string[][] rows, double[] targets)
    {
        var encoded = new TargetEncoder().FitTransform(rows, targets);
        var model = learner.Learn(encoded.Take(1000).ToArray(), targets.Take(1000).ToArray());
        var predictions = model.Predict(encoded.Skip(1000).ToArray());
        return Rmse(predictions, targets.Skip(1000).ToArray()); //! MLH1003
    }

    private static double Rmse(double[] predictions, double[] targets) =>
        Math.Sqrt(predictions.Zip(targets, (p, t) => (p - t) * (p - t)).Average());
}
