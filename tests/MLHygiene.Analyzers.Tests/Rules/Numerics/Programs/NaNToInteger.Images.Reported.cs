// Images and weights whose numbers leave the range of their type.
namespace Images;

public sealed class Augmenter
{
    private readonly Random _random = new(1);

    public byte[] Contrast(byte[] image)
    {
        var result = new byte[image.Length];
        for (var i = 0; i < image.Length; i++)
        {
            float centred = image[i] - 127.5f;
            float stretched = centred * 1.4f + 127.5f;
            result[i] = (byte)stretched; //! MLH4010
        }

        return result;
    }

    public byte[,] Noise(byte[,] image)
    {
        for (var y = 0; y < image.GetLength(0); y++)
        {
            for (var x = 0; x < image.GetLength(1); x++)
            {
                var noise = (_random.NextDouble() * 2 - 1) * 25;
                image[y, x] = (byte)(image[y, x] + noise); //! MLH4010
            }
        }

        return image;
    }

    public static void Gain(ReadOnlySpan<byte> from, Span<byte> to)
    {
        const float Gain = 1.2f;
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = (byte)(Gain * from[i]); //! MLH4010
        }
    }

    public static List<byte> Sepia(IReadOnlyList<byte> pixels)
    {
        var result = new List<byte>();
        for (var i = 0; i + 2 < pixels.Count; i += 3)
        {
            byte r = pixels[i], g = pixels[i + 1], b = pixels[i + 2];
            result.Add((byte)(0.393 * r + 0.769 * g + 0.189 * b)); //! MLH4010
            result.Add((byte)(0.272 * r + 0.534 * g + 0.131 * b));
        }

        return result;
    }
}

public sealed class QuantisedLayer
{
    private readonly float _inputScale;
    private readonly float _outputScale;

    public QuantisedLayer(float inputScale, float outputScale) => (_inputScale, _outputScale) = (inputScale, outputScale);

    public float[] Weights { get; set; } = Array.Empty<float>();

    public double LearningRate { get; set; }

    public int Epochs { get; set; }

    public sbyte[] Forward(float[] activations)
    {
        var quantised = new sbyte[activations.Length];
        for (var i = 0; i < activations.Length; i++)
        {
            quantised[i] = (sbyte)Math.Round(activations[i] / _inputScale); //! MLH4010
        }

        return quantised;
    }
}
