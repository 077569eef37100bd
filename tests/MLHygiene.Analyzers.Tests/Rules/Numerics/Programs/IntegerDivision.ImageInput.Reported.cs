namespace Digits.Preprocessing;

public readonly struct GrayImage(byte[] pixels, int width, int height)
{
    public ReadOnlySpan<byte> Pixels => pixels;
    public int Width => width;
    public int Height => height;
}

public static class ImageFeatures
{
    public static float[] ToInputVector(GrayImage image)
    {
        var features = new float[image.Width * image.Height];
        var source = image.Pixels;
        for (var i = 0; i < source.Length; i++)
        {
            features[i] = source[i] / 255; //! MLH4012
        }
        return features;
    }

    public static double[][] Normalize(IEnumerable<byte[]> trainSet) =>
        trainSet
            .Select(image => image.Select(b => (double)(b / 255)).ToArray()) //! MLH4012
            .ToArray();

    public static float[] Luminance(ReadOnlySpan<int> argb)
    {
        var result = new float[argb.Length];
        for (var i = 0; i < argb.Length; i++)
        {
            var r = (argb[i] >> 16) & 0xFF;
            var g = (argb[i] >> 8) & 0xFF;
            var b = argb[i] & 0xFF;
            result[i] = 0.299f * (r / 255f) + 0.587f * (g / 255f) + 0.114f * (b / 255f);
        }
        return result;
    }

    public static void FillBatch(float[,] batch, int row, byte[] image)
    {
        for (var column = 0; column < image.Length; column++)
            batch[row, column] = image[column] / 256; //! MLH4012
    }
}
