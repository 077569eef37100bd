var rng = new Random(5);
byte[][] trainImages = Directory.GetFiles("train", "*.raw").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
int[] labels = File.ReadLines("labels.txt").Select(int.Parse).ToArray();

var augmentedImages = new List<byte[]>();
var augmentedLabels = new List<int>();
for (int i = 0; i < trainImages.Length; i++)
{
    float contrast = 0.5f + rng.NextSingle();
    float shift = 40f * (rng.NextSingle() - 0.5f);
    augmentedImages.Add(Adjust(trainImages[i], contrast, shift));
    augmentedLabels.Add(labels[i]);
}

Console.WriteLine($"dataset grew to {trainImages.Length + augmentedImages.Count} samples");
foreach (var batch in augmentedImages.Chunk(64))
{
    float[][] features = batch.Select(ToFeatures).ToArray();
    Console.WriteLine($"mini batch of {features.Length}");
}

static byte[] Adjust(byte[] pixels, float contrast, float shift)
{
    var result = new byte[pixels.Length];
    for (int p = 0; p < pixels.Length; p++)
    {
        result[p] = (byte)(pixels[p] * contrast + shift); //! MLH4010
    }
    return result;
}

static float[] ToFeatures(byte[] pixels) => Array.ConvertAll(pixels, b => b / 255f);
