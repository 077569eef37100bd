using TorchSharp;
using static TorchSharp.torch;

namespace Segmentation.Evaluation;

public sealed class MaskScorer(Device device)
{
    private long _intersection;
    private long _union;

    public void Add(Tensor predicted, Tensor target)
    {
        using var scope = NewDisposeScope();
        var p = predicted.to(device).gt(0.5);
        var t = target.to(device).gt(0.5);
        _intersection += p.logical_and(t).sum(type: ScalarType.Int64).item<long>();
        _union += p.logical_or(t).sum().item<long>();
    }

    public double IntersectionOverUnion => _union == 0 ? 1.0 : (double)_intersection / _union;

    public static Tensor ColumnTotals(Tensor counts) => counts.sum(dim: 0);

    public static Tensor BiasGradient(Tensor gradOutput) => gradOutput.sum(0L);

    public static Tensor RowProducts(Tensor probabilities) => torch.prod(probabilities, 1);

    public static double MeanPixel(Tensor image) => image.to_type(ScalarType.Float32).mean().item<float>();

    public static long[] ClassCounts(Tensor labels, int classes)
    {
        var counts = new long[classes];
        for (var c = 0; c < classes; c++)
            counts[c] = labels.eq(c).sum(type: int64).item<long>();
        return counts;
    }
}
