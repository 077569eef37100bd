// Silent: the seeded loader is enumerated once.
using TorchSharp;
public static class Histogram
{
    public static long Count(torch.utils.data.Dataset dataset)
    {
        using var loader = torch.utils.data.DataLoader(dataset, 32, shuffle: true, seed: 7);
        long n = 0;
        foreach (var batch in loader) n += batch.Count;
        return n;
    }
}
