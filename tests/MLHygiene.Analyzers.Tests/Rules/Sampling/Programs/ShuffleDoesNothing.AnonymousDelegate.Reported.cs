// Reported: an anonymous delegate as key selector draws from a generator made inside it.
public class Batches(int size)
{
    public IEnumerable<float[][]> Of(float[][] features)
    {
        if (features.Length == 0) return [];
        float[][] mixed = [.. features.OrderBy(delegate (float[] row) { return new Random(Seed: 1).Next(); })]; //! MLH2006
        return mixed.Chunk(size);
    }
}
