var rng = new Random(5);
byte[][] trainImages = Directory.GetFiles("train", "*.raw").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
var augmentedImages = trainImages.Select(image => Darken(image, 0.5f + 0.5f * rng.NextSingle())).ToList();
Console.WriteLine($"{augmentedImages.Count} samples for epoch and batch of the dataset");
Console.WriteLine(Contrast.Adjust(trainImages[0], 0.9f).Length);

static byte[] Darken(byte[] pixels, float factor)
{
    var result = new byte[pixels.Length];
    for (int p = 0; p < pixels.Length; p++)
        result[p] = (byte)(pixels[p] * factor);
    return result;
}

public static class Contrast
{
    // Whoever calls it from another file may give anything.
    public static byte[] Adjust(byte[] pixels, float contrast)
    {
        var result = new byte[pixels.Length];
        for (int p = 0; p < pixels.Length; p++)
            result[p] = (byte)(pixels[p] * contrast);
        return result;
    }
}
