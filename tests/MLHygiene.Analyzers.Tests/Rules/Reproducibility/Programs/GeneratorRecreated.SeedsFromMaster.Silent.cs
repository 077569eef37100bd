// Silent: inside the loop each generator's seed is drawn from a master, so all of them differ.
public sealed class EnsembleBuilder
{
    private const int Seed = 42;

    public IReadOnlyList<double[]> InitialWeights(int members, int size)
    {
        var master = new Random(Seed);
        var weights = new List<double[]>();
        for (int member = 0; member < members; member++)
        {
            var own = new Random(master.Next());
            weights.Add(new[] { own.NextDouble(), own.NextDouble() }
                .Concat(Enumerable.Repeat(0.0, Math.Max(0, size - 2)))
                .ToArray());
        }

        return weights;
    }
}
