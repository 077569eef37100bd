// Reported: the folders are ordered, but by the machine's culture, and numbered in that order.
var labels = new Dictionary<string, int>();
foreach (string name in Directory.GetDirectories(args[0]).Select(Path.GetFileName).Order()) labels[name] = labels.Count; //! MLH3012

var samples = labels
    .SelectMany(pair => Directory
        .GetFiles(Path.Combine(args[0], pair.Key))
        .Order(StringComparer.Ordinal)
        .Select(path => (Features: File.ReadAllBytes(path).Select(value => value / 255f).ToArray(), Label: pair.Value)))
    .ToArray();

float[,] weights = new float[labels.Count, samples[0].Features.Length];
for (int epoch = 0; epoch < 5; epoch++)
{
    foreach (var (features, label) in samples)
    {
        float gradient = 1f - features.Select((x, i) => weights[label, i] * x).Sum();
        for (int i = 0; i < features.Length; i++)
        {
            weights[label, i] += 0.01f * gradient * features[i];
        }
    }
}

Console.WriteLine($"{labels.Count} labels, {samples.Length} samples");
