// Silent: the noise is drawn on the processor from a generator object that has the caller's seed.
using TorchSharp;

public sealed class ReplayableNoise : IDisposable
{
    private readonly torch.Generator _generator;

    public ReplayableNoise(long seed)
    {
        _generator = new torch.Generator();
        _generator.manual_seed(seed);
    }

    public torch.Tensor Next(int rows, int columns) => torch.randn(rows, columns, generator: _generator);

    public torch.Tensor Uniform(int rows, int columns) => torch.rand(rows, columns, generator: _generator);

    public void Dispose() => _generator.Dispose();
}
