// Reported: each new folder of the listing gets the next class number.
var labels = new Dictionary<string, int>();
string root = args.Length > 0 ? args[0] : "flowers";

foreach (string folder in Directory.EnumerateDirectories(root)) labels.TryAdd(Path.GetFileName(folder), labels.Count); //! MLH3010

var samples = new List<(float[] Features, int Label)>();
foreach (var (name, label) in labels)
{
    byte[] bytes = File.ReadAllBytes(Path.Combine(root, name, "features.bin"));
    samples.Add((Array.ConvertAll(bytes, value => value / 255f), label));
}

float[,] weights = new float[labels.Count, samples[0].Features.Length];
for (int epoch = 0; epoch < 10; epoch++)
{
    foreach (var (features, label) in samples)
    {
        for (int i = 0; i < features.Length; i++)
        {
            weights[label, i] += 0.01f * features[i];
        }
    }
}

Console.WriteLine($"{labels.Count} classes, {samples.Count} samples");
