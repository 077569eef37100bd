public static class Stable
{
    public static Func<double[], double[]> Stabilize { get; set; } = values => values;
}

public interface ILogitScaler
{
    double[] Shift(double[] logits);
}

public sealed class OutputLayer(ILogitScaler scaler, Func<double[], double[]> normalize)
{
    public double[] Probabilities(double[] logits)
    {
        double[] shifted = scaler.Shift(logits);
        double[] exponentials = shifted.Select(Math.Exp).ToArray();
        double sum = exponentials.Sum();
        return exponentials.Select(e => e / sum).ToArray();
    }

    public double[] ProbabilitiesToo(double[] logits)
    {
        double[] values = normalize(logits);
        var result = new double[values.Length];
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            result[i] = Math.Exp(values[i]);
            sum += result[i];
        }

        for (int i = 0; i < result.Length; i++)
            result[i] /= sum;
        return result;
    }
}
