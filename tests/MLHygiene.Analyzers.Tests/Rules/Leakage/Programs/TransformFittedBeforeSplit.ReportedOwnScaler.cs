// A scaler of the user's own is fitted on all rows before they are cut.
public sealed class StandardScaler
{
    public void Fit(double[][] x) => Console.WriteLine(x.Length);

    public double[][] Transform(double[][] x) => x.Select(row => row.ToArray()).ToArray();
}

public interface IKnn
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class ScaledProgram
{
    public static void Run(IKnn knn, double[][] x, int[] y)
    {
        var scaler = new StandardScaler();
        scaler.Fit(x);
        var scaled = scaler.Transform(x);
        knn.Fit(scaled[..800], y[..800]);
        Console.WriteLine(knn.Accuracy(scaled[800..], y[800..])); //! MLH1002
    }
}
