// Reported: NextInt64 excludes its upper bound too; the index is a long.
public class Big
{
    private readonly float[][] samples = new float[1000][];
    private readonly Random rng = new(3);
    public float[] Any()
    {
        long at = rng.NextInt64(0, samples.Length - 1); //! MLH2009
        return samples[at];
    }
}
