using System.Numerics.Tensors;

var folder = args.Length > 0 ? args[0] : "digits";
var images = Directory.GetFiles(folder, "*.raw")
    .Order(StringComparer.Ordinal)
    .Select(path => (Name: Path.GetFileNameWithoutExtension(path), Pixels: File.ReadAllBytes(path)))
    .Where(image => image.Pixels.Length == 28 * 28)
    .ToList();

var features = new List<float[]>();
foreach (var (name, pixels) in images)
{
    ReadOnlySpan<byte> span = pixels;
    float brightness = TensorPrimitives.Average(span); //! MLH4011
    int ink = TensorPrimitives.Sum(span); //! MLH4011
    var brightest = TensorPrimitives.Max(span);
    features.Add([brightness, ink, brightest]);
    Console.WriteLine($"{name}: mean {brightness} ink {ink} max {brightest}");
}

var rowMeans = images
    .SelectMany(image => Rows(image.Pixels, 28))
    .Select(row => (double)TensorPrimitives.Sum<byte>(row) / row.Length) //! MLH4011
    .ToArray();
Console.WriteLine($"{features.Count} feature rows, {rowMeans.Length} scan lines");

static IEnumerable<byte[]> Rows(byte[] image, int width)
{
    for (var start = 0; start < image.Length; start += width)
        yield return image[start..(start + width)];
}
