var learningRate = 0.05;
var weights = new double[3];
var rng = new Random(17);
double[][] features = Enumerable.Range(0, 200).Select(_ => new[] { 1.0, rng.NextDouble(), rng.NextDouble() }).ToArray();
double[] labels = features.Select(f => 2 * f[1] - f[2] + 0.3).ToArray();
var checkpoints = new List<Checkpoint>();

for (int epoch = 0; epoch < 40; epoch++)
{
    double loss = TrainEpoch();
    checkpoints.Add(new Checkpoint(epoch, loss, (double[])weights.Clone()));
    if (epoch % 10 == 9)
        learningRate *= 0.5;
}

Checkpoint best = checkpoints.MinBy(c => c.Loss)!; //! MLH4002
Console.WriteLine($"restoring epoch {best.Epoch} with loss {best.Loss:F4}");
File.WriteAllLines("weights.txt", best.Weights.Select(x => x.ToString("R")));

double TrainEpoch()
{
    double total = 0;
    for (int i = 0; i < features.Length; i++)
    {
        double prediction = 0;
        for (int j = 0; j < weights.Length; j++)
            prediction += weights[j] * features[i][j];
        double error = prediction - labels[i];
        for (int j = 0; j < weights.Length; j++)
            weights[j] -= learningRate * error * features[i][j];
        total += error * error;
    }
    return total / features.Length;
}

record Checkpoint(int Epoch, double Loss, double[] Weights);
