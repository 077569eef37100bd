using System.Numerics.Tensors;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

namespace Signals;

public sealed class RunningFeatures(int width)
{
    private readonly float[] _sum = new float[width];
    private Tensor _history = zeros(0, width);

    public void Add(ReadOnlySpan<float> row)
    {
        TensorPrimitives.Add(row, _sum, _sum);
        using var next = tensor(row.ToArray()).unsqueeze(0);
        _history = cat(new[] { _history, next });
    }

    public float[] Mean(int count)
    {
        var result = new float[_sum.Length];
        TensorPrimitives.Divide(_sum, count, result);
        return result;
    }

    public Tensor Scaled(Tensor mask)
    {
        var copy = _history.clone();
        copy.sub_(copy.mean(new long[] { 0 }));
        copy.masked_fill_(mask, 0);
        copy[0].copy_(zeros(width));
        return copy;
    }

    public IEnumerable<Tensor> Windows(long size)
    {
        for (long start = 0; start + size <= _history.shape[0]; start += size)
            yield return _history.slice(0, start, start + size, 1).to(CPU);
    }

    public static void Report(Tensor values, Action<float> sink)
    {
        if (values.isnan().any().item<bool>())
            throw new InvalidOperationException("bad window");
        sink(values.abs().max().item<float>());
        values.Dispose();
    }
}
