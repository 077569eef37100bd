// Reported: every task of the loop draws its bootstrap rows from one captured generator.
public static class BootstrapInterval
{
    public static async Task<(double Low, double High)> Mean(double[] values, int replicates, int seed)
    {
        Random random = new(seed);
        var tasks = new List<Task<double>>();
        for (int replicate = 0; replicate < replicates; replicate++)
        {
            tasks.Add(Task.Run(() =>
            {
                double sum = 0;
                for (int i = 0; i < values.Length; i++)
                {
                    sum += values[random.Next(values.Length)]; //! MLH3009
                }

                return sum / values.Length;
            }));
        }

        double[] means = await Task.WhenAll(tasks);
        Array.Sort(means);
        return (means[(int)(0.025 * means.Length)], means[(int)(0.975 * means.Length)]);
    }
}
