using System.Numerics.Tensors;

static class Images
{
    public static float Mean(ReadOnlySpan<byte> image)
    {
        var wide = new float[image.Length];
        TensorPrimitives.ConvertChecked<byte, float>(image, wide);
        return TensorPrimitives.Average<float>(wide);
    }

    public static int Sum(byte[] image) => image.Sum(pixel => pixel) + image.Aggregate(0, (sum, pixel) => sum + pixel);

    public static byte Brightest(ReadOnlySpan<byte> image) => TensorPrimitives.Max(image);

    public static long Total(ReadOnlySpan<long> counts) => TensorPrimitives.Sum(counts);
}
