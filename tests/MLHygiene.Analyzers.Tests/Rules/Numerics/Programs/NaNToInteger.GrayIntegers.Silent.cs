namespace DigitFeatures;

public sealed class ImagePreprocessor
{
    private readonly int[] _labels;

    public ImagePreprocessor(int[] labels) => _labels = labels;

    public static byte[] ToGray(ReadOnlySpan<byte> rgb)
    {
        var gray = new byte[rgb.Length / 3];
        for (int i = 0; i < gray.Length; i++)
        {
            int luma = 77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2];
            gray[i] = (byte)(luma >> 8);
        }
        return gray;
    }

    public static byte[] Downsample(byte[] pixels, int width)
    {
        int half = width / 2;
        var small = new byte[half * half];
        for (int y = 0; y < half; y++)
        {
            for (int x = 0; x < half; x++)
            {
                int o = 2 * y * width + 2 * x;
                small[y * half + x] = (byte)((pixels[o] + pixels[o + 1] + pixels[o + width] + pixels[o + width + 1]) / 4);
            }
        }
        return small;
    }

    public static float[] ToFeatures(byte[] pixels) => Array.ConvertAll(pixels, p => p / 255f);

    public static uint Fingerprint(float[] weights)
    {
        uint hash = 2166136261;
        foreach (float w in weights)
        {
            uint bits = BitConverter.SingleToUInt32Bits(w);
            for (int shift = 0; shift < 32; shift += 8)
            {
                hash = (hash ^ (byte)(bits >> shift)) * 16777619;
            }
        }
        return hash;
    }

    public int PredictClass(float[] logits)
    {
        int best = 0;
        for (int i = 1; i < logits.Length; i++)
        {
            if (logits[i] > logits[best])
            {
                best = i;
            }
        }
        return (int)(long)_labels[best];
    }
}
