var random = new Random(3);
var inputs = Enumerable.Range(0, 64).Select(_ => new[] { random.NextDouble(), random.NextDouble() }).ToArray();
var targets = inputs.Select(f => 2 * f[0] - f[1]).ToArray();

var weights = new double[2];
var bestWeights = (double[])weights.Clone();
var snapshot = new double[2];
var bestLoss = double.PositiveInfinity;
for (var epoch = 0; epoch < 100; epoch++)
{
    var gradient = new double[2];
    var loss = 0.0;
    for (var i = 0; i < inputs.Length; i++)
    {
        var error = weights[0] * inputs[i][0] + weights[1] * inputs[i][1] - targets[i];
        loss += error * error;
        gradient[0] += error * inputs[i][0];
        gradient[1] += error * inputs[i][1];
    }

    if (!double.IsFinite(loss))
        throw new InvalidOperationException($"loss {loss} at epoch {epoch}");
    if (loss < bestLoss)
    {
        bestLoss = loss;
        bestWeights = weights.ToArray();
        weights.CopyTo(snapshot, 0);
    }

    var step = weights;
    for (var j = 0; j < step.Length; j++)
        step[j] -= 0.01 * gradient[j];
}

var final = weights;
Console.WriteLine($"{final[0]} {final[1]} best {bestWeights[0]} {snapshot[1]}");
