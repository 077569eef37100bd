using System.Numerics;

namespace Digits.Preprocessing;

public static class PixelScaler
{
    private const float InverseMax = 1f / 255;

    public static float[] ToUnitRange(ReadOnlySpan<byte> pixels)
    {
        var features = new float[pixels.Length];
        for (var i = 0; i < pixels.Length; i++) features[i] = pixels[i] * InverseMax;
        return features;
    }

    public static double[] ToSymmetricRange(IEnumerable<byte> pixels) =>
        pixels.Select(p => p / 127.5 - 1).ToArray();

    public static T[] Scale<T>(byte[] pixels) where T : IFloatingPoint<T>
    {
        var max = T.CreateChecked(255);
        return Array.ConvertAll(pixels, p => T.CreateChecked(p) / max);
    }

    public static byte[] BoxDownsample(byte[] image, int width, int height)
    {
        var outWidth = width / 2;
        var outHeight = height / 2;
        var result = new byte[outWidth * outHeight];
        for (var y = 0; y < outHeight; y++)
        {
            for (var x = 0; x < outWidth; x++)
            {
                var i = 2 * y * width + 2 * x;
                result[y * outWidth + x] = (byte)((image[i] + image[i + 1] + image[i + width] + image[i + width + 1] + 2) / 4);
            }
        }
        return result;
    }

    public static byte Blend(byte foreground, byte background, byte alpha) =>
        (byte)((foreground * alpha + background * (255 - alpha)) / 255);

    public static (int Quotient, int Remainder) Histogram(byte pixel, int binWidth) => Math.DivRem(pixel, binWidth);
}
