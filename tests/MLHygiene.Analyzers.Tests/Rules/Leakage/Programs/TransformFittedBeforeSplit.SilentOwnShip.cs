// Scaled on everything for the model that ships, after the honest score.
public sealed class ZScoreNormalizer
{
    public double[][] FitTransform(double[][] x) => x;

    public double[][] Transform(double[][] x) => x;
}

public interface IModel
{
    void Fit(double[][] x, double[] y);

    double RSquared(double[][] x, double[] y);

    void Save(string path);
}

public static class Shipping
{
    public static void Run(IModel model, double[][] x, double[] y)
    {
        var normalizer = new ZScoreNormalizer();
        model.Fit(normalizer.FitTransform(x[..900]), y[..900]);
        Console.WriteLine(model.RSquared(normalizer.Transform(x[900..]), y[900..]));

        model.Fit(normalizer.FitTransform(x), y);
        model.Save("model.bin");
    }
}
