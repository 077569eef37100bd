using System.Numerics;
using System.Numerics.Tensors;

namespace Quantization;

public readonly record struct FeatureRange<T>(T Low, T High) where T : struct, INumber<T>
{
    public T Width => High - Low;
}

public static class ActivationQuantizer
{
    public static FeatureRange<T> Range<T>(ReadOnlySpan<T> activations) where T : struct, IFloatingPointIeee754<T>
    {
        T low = TensorPrimitives.MinNumber(activations); //! MLH4017
        T high = TensorPrimitives.MaxNumber(activations); //! MLH4017
        return new FeatureRange<T>(low, high);
    }

    public static float Scale(float[] weights)
    {
        float largest = TensorPrimitives.MaxMagnitudeNumber<float>(weights); //! MLH4017
        return largest == 0 ? 1 : largest / 127f;
    }

    public static sbyte[] Quantize(float[] weights)
    {
        float scale = Scale(weights);
        var quantized = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
            quantized[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / scale), -127, 127);
        return quantized;
    }

    public static void Calibrate(IEnumerable<float[]> batches)
    {
        foreach (float[] batch in batches)
        {
            var range = Range<float>(batch);
            Console.WriteLine($"{range.Low} .. {range.High} ({range.Width})");
        }
    }
}
