// Evaluated on held-out rows, then fitted on everything for the model that ships.
public interface ILearner
{
    void Fit(double[][] x, double[] y);

    double Score(double[][] x, double[] y);
}

public static class ShipProgram
{
    public static ILearner Run(ILearner learner, double[][] x, double[] y, int trainRows)
    {
        learner.Fit(x[..trainRows], y[..trainRows]);
        Console.WriteLine($"score {learner.Score(x[trainRows..], y[trainRows..])}");
        learner.Fit(x, y);
        return learner;
    }
}
