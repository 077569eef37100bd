// Reported: a block-bodied key with a generator of a constant seed.
public class Sampler
{
    private const int Seed = 7;
    private readonly List<(float[] Features, int Label)> samples = new();
    public void Add(float[] features, int label) => samples.Add((features, label));
    public IEnumerable<(float[] Features, int Label)> Epoch()
    {
        var shuffled = samples.OrderBy(s => { return new Random(Seed).NextDouble(); }).ToList(); //! MLH2006
        foreach (var s in shuffled) yield return s;
    }
}
