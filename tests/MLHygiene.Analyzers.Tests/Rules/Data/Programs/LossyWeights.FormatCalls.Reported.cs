using System.Globalization;

var random = new Random(17);
var weights = Enumerable.Range(0, 8).Select(_ => random.NextDouble() - 0.5).ToArray();
var bias = 0.0;
var trainset = Enumerable.Range(0, 100).Select(_ => Enumerable.Range(0, 8).Select(_ => random.NextDouble()).ToArray()).ToArray();

for (var epoch = 0; epoch < 30; epoch++)
{
    foreach (var sample in trainset)
    {
        var target = sample.Sum();
        var gradient = bias + sample.Zip(weights, (x, w) => x * w).Sum() - target;
        bias -= 0.01 * gradient;
        for (var j = 0; j < weights.Length; j++)
            weights[j] -= 0.01 * gradient * sample[j];
    }
}

SaveWeights("perceptron.txt", weights, bias);

static void SaveWeights(string path, double[] weights, double bias)
{
    using var output = File.CreateText(path);
    output.WriteLine(string.Format(CultureInfo.InvariantCulture, "bias {0:N6}", bias)); //! MLH5003
    foreach (var weight in weights)
        output.WriteLine(FormattableString.Invariant($"{weight:E3}")); //! MLH5003
}
