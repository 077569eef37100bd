using MathNet.Numerics.Statistics;

namespace Benchmarks;

public static class Latency
{
    public static async Task<double> MeasureAsync(Func<Task> predict, int runs)
    {
        var elapsed = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var start = Environment.TickCount64;
            await predict();
            elapsed[run] = Environment.TickCount64 - start;
        }

        return ArrayStatistics.MedianInplace(elapsed);
    }

    public static double BootstrapUpper(double[] accuracies, int draws, int seed)
    {
        var random = new Random(seed);
        var means = new double[draws];
        for (var d = 0; d < draws; d++)
        {
            var total = 0.0;
            for (var i = 0; i < accuracies.Length; i++)
                total += accuracies[random.Next(accuracies.Length)];
            means[d] = total / accuracies.Length;
        }

        return ArrayStatistics.QuantileInplace(means, 0.975);
    }

    public static double Spread(IEnumerable<float> losses)
    {
        float[] copy = losses.ToArray();
        return ArrayStatistics.InterquartileRangeInplace(copy);
    }
}
