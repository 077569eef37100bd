// Reported: two lambdas run side by side and fill their arrays from one generator.
public static class TwoSampleTest
{
    public static double Statistic(double[] pooled, int size, int? seed = null)
    {
        var random = new Random(seed ?? 42);
        var left = new double[size];
        var right = new double[size];

        Parallel.Invoke(
            () =>
            {
                for (int i = 0; i < size; i++) left[i] = pooled[random.Next(pooled.Length)]; //! MLH3009
            },
            () =>
            {
                for (int i = 0; i < size; i++) right[i] = pooled[random.Next(pooled.Length)]; //! MLH3009
            });

        return left.Average() - right.Average();
    }
}
