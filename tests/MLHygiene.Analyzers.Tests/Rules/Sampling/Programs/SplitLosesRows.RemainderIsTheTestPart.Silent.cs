// Silent: the last part is the remainder.
public static class ThreeWay
{
    public static (T[] Train, T[] Validation, T[] Test) Split<T>(T[] samples, Random rng)
    {
        rng.Shuffle(samples);
        int train = (int)(samples.Length * 0.7);
        int validation = (int)(samples.Length * 0.15);
        return (samples[..train], samples[train..(train + validation)], samples[(train + validation)..]);
    }
}
