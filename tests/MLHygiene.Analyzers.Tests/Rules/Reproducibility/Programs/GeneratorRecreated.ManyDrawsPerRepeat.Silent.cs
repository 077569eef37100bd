// Silent: each repeat replays the same stream on purpose and draws a whole data set from it.
public static class TimingBenchmark
{
    public static double[] Measure(Action<double[]> sort, int repeats, int length)
    {
        var seconds = new double[repeats];
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            var random = new Random(42);
            var values = new double[length];
            for (int i = 0; i < length; i++)
            {
                values[i] = random.NextDouble();
            }

            long start = System.Diagnostics.Stopwatch.GetTimestamp();
            sort(values);
            seconds[repeat] = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        return seconds;
    }
}
