// Silent: the ticks belong to a fixed date and to the dates of the data, not to the clock.
public sealed class BacktestSplit
{
    private static readonly DateTime Origin = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random _random = new Random((int)(Origin.Ticks % int.MaxValue));

    public (double[][] TrainSet, double[][] TestSet) Split(IReadOnlyList<(DateTime Day, double[] Features)> dataset)
    {
        double[][] samples = dataset.Select(row => row.Features).ToArray();
        _random.Shuffle(samples);
        int cut = samples.Length * 3 / 4;
        return (samples[..cut], samples[cut..]);
    }

    public double[] Weights(IReadOnlyList<(DateTime Day, double[] Features)> dataset)
    {
        var perDay = new Random(unchecked((int)dataset[0].Day.Ticks));
        return dataset.Select(_ => perDay.NextDouble()).ToArray();
    }
}
