// Reported: the time stamp of the performance counter seeds the shuffle before the split.
using System.Diagnostics;
using System.Globalization;

float[][] features = File.ReadLines(args[0])
    .Select(line => Array.ConvertAll(line.Split(';'), part => float.Parse(part, CultureInfo.InvariantCulture)))
    .ToArray();

new Random(unchecked((int)Stopwatch.GetTimestamp())).Shuffle(features); //! MLH3004
int cut = features.Length * 8 / 10;
float[][] trainSet = features[..cut];
float[][] testSet = features[cut..];

float[] weights = new float[trainSet[0].Length - 1];
for (int epoch = 0; epoch < 10; epoch++)
{
    foreach (float[] sample in trainSet)
    {
        float prediction = Predict(sample);
        float gradient = prediction - sample[^1];
        for (int i = 0; i < weights.Length; i++) weights[i] -= 0.01f * gradient * sample[i];
    }
}

Console.WriteLine($"loss {testSet.Average(sample => Math.Abs(Predict(sample) - sample[^1])):F4}");

float Predict(float[] sample) => weights.Select((weight, i) => weight * sample[i]).Sum();
