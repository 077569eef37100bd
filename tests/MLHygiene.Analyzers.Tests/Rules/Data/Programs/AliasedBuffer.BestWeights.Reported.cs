var random = new Random(3);
var features = Enumerable.Range(0, 64).Select(_ => new[] { random.NextDouble(), random.NextDouble(), 1.0 }).ToArray();
var labels = features.Select(f => f[0] > f[1] ? 1.0 : 0.0).ToArray();
var trainCount = 48;

var weights = new double[3];
double[] bestWeights = weights.ToArray();
var bestLoss = double.PositiveInfinity;
const double learningRate = 0.1;

for (var epoch = 0; epoch < 200; epoch++)
{
    for (var i = 0; i < trainCount; i++)
    {
        var gradient = Predict(weights, features[i]) - labels[i];
        for (var j = 0; j < weights.Length; j++)
            weights[j] -= learningRate * gradient * features[i][j];
    }

    var loss = Enumerable.Range(trainCount, features.Length - trainCount)
        .Sum(i => Math.Pow(Predict(weights, features[i]) - labels[i], 2));
    if (loss < bestLoss)
    {
        bestLoss = loss;
        bestWeights = weights; //! MLH5017
    }
}

Console.WriteLine($"{bestLoss:F4} with {string.Join(" ", bestWeights.Select(w => w.ToString("F3")))}");

static double Predict(double[] w, double[] x)
{
    var z = 0.0;
    for (var j = 0; j < w.Length; j++)
        z += w[j] * x[j];
    return 1 / (1 + Math.Exp(-z));
}
