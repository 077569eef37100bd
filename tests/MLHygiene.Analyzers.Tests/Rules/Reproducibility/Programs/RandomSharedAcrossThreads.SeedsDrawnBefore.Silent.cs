// Silent: the seeds are drawn one after another before the loop; inside, every body has its own generator.
public sealed class BaggedTrees
{
    private readonly Random _random;

    public BaggedTrees(int seed) => _random = new Random(seed);

    public int[][] DrawRows(int trees, int population)
    {
        int[] seeds = Enumerable.Range(0, trees).Select(_ => _random.Next()).ToArray();
        var rows = new int[trees][];
        Parallel.For(0, trees, tree =>
        {
            var random = new Random(seeds[tree]);
            rows[tree] = new int[population];
            for (int i = 0; i < population; i++)
            {
                rows[tree][i] = random.Next(population);
            }
        });
        return rows;
    }
}
