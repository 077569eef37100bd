// Reported: the last forecasts are missing, and the error is smaller for it.
public sealed class RegressionMetrics
{
    public static double Rmse(IReadOnlyList<double> actual, IReadOnlyList<double> forecast)
    {
        double sum = actual.Zip(forecast, (a, f) => (a - f) * (a - f)).Sum(); //! MLH5010
        return Math.Sqrt(sum / actual.Count);
    }

    public static double Loss(double[] logits, int label, int epoch) => -Math.Log(logits[label]) / (epoch + 1);
}
