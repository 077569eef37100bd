// Chosen on one file, reported on another.
public interface IModel
{
    double Auc(double[][] x, int[] y);
}

public abstract class Trainer
{
    public abstract IModel Train(double[][] x, int[] y, int hiddenUnits);

    public abstract (double[][] X, int[] Y) Load(string path);
}

public static class FreshData
{
    public static double Run(Trainer trainer, string folder)
    {
        var (x, y) = trainer.Load(folder + "/a.csv");
        var (validX, validY) = trainer.Load(folder + "/b.csv");
        var (testX, testY) = trainer.Load(folder + "/c.csv");
        var size = new[] { 4, 8, 16 }.MaxBy(units => trainer.Train(x, y, units).Auc(validX, validY));
        return trainer.Train(x, y, size).Auc(testX, testY);
    }
}
