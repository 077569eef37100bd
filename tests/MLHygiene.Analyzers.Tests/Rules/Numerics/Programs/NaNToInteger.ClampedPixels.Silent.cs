var rng = new Random(5);
byte[][] trainImages = Directory.GetFiles("train", "*.raw").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();

var augmented = new List<byte[]>();
foreach (byte[] image in trainImages)
{
    augmented.Add(Brighten(image, 0.5f + rng.NextSingle()));
    augmented.Add(Contrast(image, 0.5f + rng.NextSingle()));
    augmented.Add(AddNoise(image, rng));
    augmented.Add(Gamma(image, 1.2));
}
float[][] features = augmented.Select(pixels => Array.ConvertAll(pixels, b => b / 255f)).ToArray();
Console.WriteLine($"training set with {features.Length} samples");

static byte[] Brighten(byte[] pixels, float factor) =>
    Array.ConvertAll(pixels, p => (byte)Math.Clamp(p * factor, 0f, 255f));

static byte[] Contrast(byte[] pixels, float factor) =>
    Array.ConvertAll(pixels, p => byte.CreateSaturating((p - 128f) * factor + 128f));

static byte[] AddNoise(byte[] pixels, Random rng)
{
    var result = new byte[pixels.Length];
    for (int i = 0; i < pixels.Length; i++)
    {
        float noisy = pixels[i] + 16f * (rng.NextSingle() - 0.5f);
        noisy = MathF.Max(0f, MathF.Min(255f, noisy));
        result[i] = (byte)noisy;
    }
    return result;
}

static byte[] Gamma(byte[] pixels, double gamma)
{
    var result = new byte[pixels.Length];
    for (int i = 0; i < pixels.Length; i++)
    {
        double v = 255 * Math.Pow(pixels[i] / 255.0, gamma);
        if (v < 0) v = 0;
        if (v > 255) v = 255;
        result[i] = (byte)v;
    }
    return result;
}
