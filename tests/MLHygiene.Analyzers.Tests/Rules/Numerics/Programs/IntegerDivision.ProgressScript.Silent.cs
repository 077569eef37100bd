using System.Diagnostics;

const int Epochs = 20;
var weights = new double[4];
var samples = File.ReadLines("train.tsv").Select(Sample.Parse).ToArray();
var clock = Stopwatch.StartNew();

for (var epoch = 1; epoch <= Epochs; epoch++)
{
    var loss = 0.0;
    foreach (var sample in samples)
    {
        var error = sample.Features.Zip(weights, (x, w) => x * w).Sum() - sample.Target;
        loss += error * error;
        for (var j = 0; j < weights.Length; j++) weights[j] -= 0.01 * error * sample.Features[j];
    }

    int percent = 100 * epoch / Epochs;
    double wholeSeconds = clock.ElapsedMilliseconds / 1000;
    var bar = new string('#', percent / 5).PadRight(20, '.');
    Console.Error.WriteLine($"[{bar}] {percent}% epoch {epoch} loss {loss / samples.Length:F5} {wholeSeconds:F0}s");
}

double remainingMinutes = clock.Elapsed / TimeSpan.FromMinutes(1);
float kilobytes = GC.GetTotalMemory(false) / 1024;
Console.Error.WriteLine($"{remainingMinutes:F1} min, {kilobytes:F0} kB");

record Sample(double[] Features, double Target)
{
    public static Sample Parse(string line)
    {
        var cells = Array.ConvertAll(line.Split('\t'), c => double.Parse(c, System.Globalization.CultureInfo.InvariantCulture));
        return new Sample(cells[..^1], cells[^1]);
    }
}
