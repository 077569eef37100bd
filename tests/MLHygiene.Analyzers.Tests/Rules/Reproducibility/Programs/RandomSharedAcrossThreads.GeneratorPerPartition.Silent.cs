// Silent: the loop hands each partition a generator made for it alone.
public static class ParallelNoise
{
    public static float[] Add(float[] pixels, float sigma)
    {
        var result = new float[pixels.Length];
        Parallel.For(
            0,
            pixels.Length,
            () => new Random(Environment.CurrentManagedThreadId * 7919),
            (i, state, random) =>
            {
                result[i] = pixels[i] + sigma * (random.NextSingle() - 0.5f);
                return random;
            },
            random => { });
        return result;
    }
}
