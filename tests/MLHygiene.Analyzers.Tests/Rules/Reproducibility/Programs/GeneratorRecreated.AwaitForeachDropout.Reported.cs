// Reported: the coin for each batch comes from a fresh generator with one seed, so it always falls the same way.
public sealed class AsyncBatches
{
    private readonly double _dropRate;

    public AsyncBatches(double dropRate) => _dropRate = dropRate;

    public async IAsyncEnumerable<float[][]> Read(IAsyncEnumerable<float[][]> batches)
    {
        await foreach (float[][] batch in batches)
        {
            bool skip = new Random(Seed: 5).NextDouble() < _dropRate; //! MLH3007
            if (!skip)
            {
                yield return batch;
            }
        }
    }

    public static async Task<int> Count(IAsyncEnumerable<float[][]> batches)
    {
        int rows = 0;
        await foreach (var batch in batches)
        {
            rows += batch.Length;
        }

        return rows;
    }
}
