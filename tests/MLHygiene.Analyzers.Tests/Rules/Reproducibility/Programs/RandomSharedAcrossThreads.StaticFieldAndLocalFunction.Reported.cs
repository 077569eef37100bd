// Reported: the local function that the parallel query calls draws from a static generator.
internal static class MonteCarlo
{
    private static readonly Random s_random = new Random(20240101);

    public static double EstimatePi(int batches, int perBatch)
    {
        return ParallelEnumerable.Range(0, batches).Average(batch => Hits() * 4.0 / perBatch);

        int Hits()
        {
            int inside = 0;
            for (int i = 0; i < perBatch; i++)
            {
                var (x, y) = (s_random.NextDouble(), s_random.NextDouble()); //! MLH3009
                inside += x * x + y * y <= 1 ? 1 : 0;
            }

            return inside;
        }
    }
}
