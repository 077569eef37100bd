// Silent: the expensive step is parallel, but the noise is added after AsSequential, on one thread.
public static class FeaturePipeline
{
    public static IReadOnlyList<float[]> Build(IReadOnlyList<string> lines, int seed)
    {
        var random = new Random(seed);
        return lines
            .AsParallel()
            .AsOrdered()
            .Select(Parse)
            .AsSequential()
            .Select(row => Array.ConvertAll(row, value => value + random.NextSingle() * 0.01f))
            .ToList();
    }

    private static float[] Parse(string line) => line
        .Split(';')
        .Select(part => float.Parse(part, System.Globalization.CultureInfo.InvariantCulture))
        .ToArray();
}
