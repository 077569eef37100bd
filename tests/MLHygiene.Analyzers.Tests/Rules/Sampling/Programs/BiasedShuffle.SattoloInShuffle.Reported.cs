// Reported: Next(i) never leaves a row in its place; the method says it shuffles.
public class Dataset
{
    private readonly float[][] features;
    private readonly Random random;
    public Dataset(float[][] features, int seed) => (this.features, random) = (features, new Random(seed));
    public void ShuffleRows()
    {
        for (int i = features.Length - 1; i > 0; i--) { int j = random.Next(i); var temp = features[i]; features[i] = features[j]; features[j] = temp; } //! MLH2007
    }
}
