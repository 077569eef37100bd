// Casts that fit, that are guarded, or whose range nobody knows.
using System.Linq;

namespace Others;

public static class Filters
{
    public static byte[] Grey(byte[] rgb) =>
        Enumerable.Range(0, rgb.Length / 3).Select(i => (byte)(0.3 * rgb[3 * i] + 0.59 * rgb[3 * i + 1] + 0.11 * rgb[3 * i + 2])).ToArray();

    public static void Blend(byte[] from, byte[] to, float alpha)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = (byte)(from[i] * alpha + to[i] * (1 - alpha));
        }
    }

    public static void Guarded(byte[] from, byte[] to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var value = from[i] * 1.5f;
            if (value >= 255f)
            {
                to[i] = 255;
            }
            else
            {
                to[i] = (byte)value;
            }
        }
    }

    public static void Saturated(byte[] from, byte[] to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            double value = from[i] * 2.0 - 60;
            value = Math.Max(0, value);
            value = Math.Min(255, value);
            to[i] = (byte)value;
        }
    }

    public static byte[] FromNetwork(float[] output) => output.Select(value => (byte)(value * 255)).ToArray();

    public static byte[] Inverted(byte[] image) => image.Select(pixel => (byte)(255f - pixel)).ToArray();

    public static ushort[] Deep(byte[] image) => image.Select(pixel => (ushort)(pixel * 257.0)).ToArray();
}

public sealed class Quantiser
{
    public double LearningRate { get; set; }

    public int Epochs { get; set; }

    public static sbyte[] Symmetric(float[] weights)
    {
        var largest = weights.Max(MathF.Abs);
        var scale = largest / 127f;
        return weights.Select(weight => (sbyte)MathF.Round(weight / scale)).ToArray();
    }

    public static sbyte[] Given(float[] weights, float scale)
    {
        var codes = new sbyte[weights.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / scale), -128f, 127f);
        }

        return codes;
    }
}

public static class Hashes
{
    public static byte[] Key(double seed)
    {
        var key = new byte[8];
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = (byte)(seed * (i + 1) * 31.7);
        }

        return key;
    }

    public static byte Digit(double value) => (byte)(value * 10 % 10);
}
