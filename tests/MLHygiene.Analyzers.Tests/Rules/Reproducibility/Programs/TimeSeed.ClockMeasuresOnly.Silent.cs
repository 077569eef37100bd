// Silent: the clock measures how long an epoch takes; the seed is a constant.
using System.Diagnostics;

public sealed class TimedTraining
{
    private readonly Random _random = new(42);

    public IEnumerable<(int Epoch, double Loss, TimeSpan Elapsed)> Run(float[][] samples, float[] labels, Func<float[], float, double> step, int epochs)
    {
        int started = Environment.TickCount;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            long stamp = Stopwatch.GetTimestamp();
            int[] order = Enumerable.Range(0, samples.Length).ToArray();
            _random.Shuffle(order);
            double loss = order.Average(row => step(samples[row], labels[row]));
            yield return (epoch, loss, Stopwatch.GetElapsedTime(stamp));
        }

        Trace.WriteLine($"training took {Environment.TickCount - started} ms");
    }
}
