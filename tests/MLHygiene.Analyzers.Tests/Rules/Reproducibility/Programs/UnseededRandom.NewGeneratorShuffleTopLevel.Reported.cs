// Reported: the generator has no seed and shuffles the rows that are then divided.
using System.Globalization;

double[][] features = File.ReadLines(args[0])
    .Select(line => Array.ConvertAll(line.Split(';'), part => double.Parse(part, CultureInfo.InvariantCulture)))
    .ToArray();

new Random().Shuffle(features); //! MLH3002
var (trainSet, testSet) = (features[..^50], features[^50..]);

double[] weights = new double[features[0].Length - 1];
for (int epoch = 0; epoch < 20; epoch++)
{
    foreach (double[] sample in trainSet)
    {
        double gradient = Predict(sample) - sample[^1];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] -= 0.001 * gradient * sample[i];
        }
    }
}

Console.WriteLine($"loss {testSet.Average(sample => Math.Abs(Predict(sample) - sample[^1])):F3}");

double Predict(double[] sample) => weights.Select((weight, i) => weight * sample[i]).Sum();
