// The array is doubled with itself and then cut into train and test.

static class Doubled
{
    public static (float[][] Train, float[][] Test) Split(float[][] samples)
    {
        var augmented = samples.Concat(samples).ToArray();
        int n = augmented.Length * 4 / 5;
        return (augmented.Take(n).ToArray(), augmented.Skip(n).ToArray()); //! MLH1007
    }
}
