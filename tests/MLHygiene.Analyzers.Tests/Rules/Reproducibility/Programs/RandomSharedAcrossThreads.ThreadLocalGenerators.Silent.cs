// Silent: each thread has a generator of its own.
using System.Threading;

public sealed class DropoutMasks : IDisposable
{
    private readonly ThreadLocal<Random> _generators;
    private int _next;

    public DropoutMasks(int seed)
    {
        _next = seed;
        _generators = new ThreadLocal<Random>(() => new Random(Interlocked.Add(ref _next, 1_000_003)));
    }

    public bool[][] Draw(int samples, int width, double rate)
    {
        var masks = new bool[samples][];
        Parallel.For(0, samples, i =>
        {
            Random random = _generators.Value;
            masks[i] = new bool[width];
            for (int j = 0; j < width; j++)
            {
                masks[i][j] = random.NextDouble() >= rate;
            }
        });
        return masks;
    }

    public void Dispose() => _generators.Dispose();
}
