// Reported: each tree's own generator is seeded inside the body, so the master is drawn from by all threads at once.
public sealed class RandomForest(int seed, int treeCount)
{
    private readonly Random _master = new(seed);

    public IReadOnlyList<int[]> BootstrapRows { get; private set; } = Array.Empty<int[]>();

    public void Fit(double[][] features)
    {
        var rows = new int[treeCount][];
        Parallel.ForEach(Enumerable.Range(0, treeCount), tree =>
        {
            var own = new Random(_master.Next()); //! MLH3009
            rows[tree] = new int[features.Length];
            for (int i = 0; i < features.Length; i++)
            {
                rows[tree][i] = own.Next(features.Length);
            }
        });
        BootstrapRows = rows;
    }
}
