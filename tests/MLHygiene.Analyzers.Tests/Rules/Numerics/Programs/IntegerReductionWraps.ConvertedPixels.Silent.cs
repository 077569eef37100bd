using System.Buffers;
using System.Numerics.Tensors;

namespace Digits.Features;

public sealed class PixelStatistics
{
    public float Mean { get; private init; }
    public float Energy { get; private init; }
    public byte Darkest { get; private init; }
    public byte Brightest { get; private init; }

    public static PixelStatistics Of(ReadOnlySpan<byte> pixels)
    {
        var rented = ArrayPool<float>.Shared.Rent(pixels.Length);
        try
        {
            var values = rented.AsSpan(0, pixels.Length);
            TensorPrimitives.ConvertChecked(pixels, values);
            return new PixelStatistics
            {
                Mean = TensorPrimitives.Average<float>(values),
                Energy = TensorPrimitives.SumOfSquares<float>(values) / pixels.Length,
                Darkest = TensorPrimitives.Min(pixels),
                Brightest = TensorPrimitives.Max(pixels),
            };
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    public static long Ink(byte[] pixels)
    {
        var wide = new long[pixels.Length];
        TensorPrimitives.ConvertTruncating<byte, long>(pixels, wide);
        return TensorPrimitives.Sum<long>(wide);
    }

    public static double AverageIntensity(byte[] pixels) => pixels.Average(p => (int)p);

    public static int Total(IEnumerable<byte> pixels) => pixels.Sum(p => p);

    public static double MeanSquare(short[] samples)
    {
        var total = 0L;
        foreach (var sample in samples) total += (long)sample * sample;
        return samples.Length == 0 ? 0 : (double)total / samples.Length;
    }
}
