// Reported: a new generator with the same seed for each value, so every value gets the identical noise.
public static class NoiseInjection
{
    public static double[] Apply(IEnumerable<double> inputs, double sigma)
    {
        return inputs
            .Where(double.IsFinite)
            .Select(input => input + sigma * (new Random(42).NextDouble() - 0.5)) //! MLH3007
            .ToArray();
    }

    public static double Residual(double[] clean, double[] noisy)
    {
        double sum = 0;
        for (int i = 0; i < clean.Length; i++)
        {
            sum += Math.Abs(clean[i] - noisy[i]);
        }

        return sum / clean.Length;
    }
}
