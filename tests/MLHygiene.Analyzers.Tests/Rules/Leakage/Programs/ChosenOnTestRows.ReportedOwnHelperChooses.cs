// A helper tries the learning rates, and gets the test rows to do it.
public interface IRegressor
{
    double Mae(double[][] x, double[] y);
}

public abstract class Trainer
{
    public abstract IRegressor Train(double[][] x, double[] y, double learningRate);
}

public static class TuningProgram
{
    public static void Run(Trainer trainer, double[][] x, double[] y)
    {
        var cut = x.Length / 2;
        var rate = BestRate(trainer, x[..cut], y[..cut], x[cut..], y[cut..]);
        var model = trainer.Train(x[..cut], y[..cut], rate);
        var error = model.Mae(x[cut..], y[cut..]); //! MLH1008
        Console.WriteLine(error);
    }

    private static double BestRate(Trainer trainer, double[][] trainX, double[] trainY, double[][] validX, double[] validY)
    {
        var best = 0.1;
        var lowest = double.MaxValue;
        foreach (var rate in new[] { 0.3, 0.1, 0.03 })
        {
            var error = trainer.Train(trainX, trainY, rate).Mae(validX, validY);
            if (error < lowest)
            {
                lowest = error;
                best = rate;
            }
        }

        return best;
    }
}
