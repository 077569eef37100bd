var random = new Random(17);
var weights = Enumerable.Range(0, 8).Select(_ => random.NextDouble() - 0.5).ToArray();
var trainset = Enumerable.Range(0, 100).Select(_ => Enumerable.Range(0, 8).Select(_ => random.NextDouble()).ToArray()).ToArray();

for (var epoch = 0; epoch < 30; epoch++)
{
    var loss = 0.0;
    foreach (var sample in trainset)
    {
        var gradient = sample.Zip(weights, (x, w) => x * w).Sum() - sample.Sum();
        loss += gradient * gradient;
        for (var j = 0; j < weights.Length; j++)
            weights[j] -= 0.01 * gradient * sample[j];
    }

    Console.WriteLine($"epoch {epoch} loss {loss:F4} w0 {weights[0]:F3}");
}

PrintWeights(weights);
SaveWeights("model.bin", weights);

static void PrintWeights(double[] weights)
{
    foreach (var weight in weights)
        Console.Write(weight.ToString("0.00") + " ");
    Console.WriteLine();
}

static void SaveWeights(string path, double[] weights)
{
    var bytes = new byte[weights.Length * sizeof(double)];
    Buffer.BlockCopy(weights, 0, bytes, 0, bytes.Length);
    File.WriteAllBytes(path, bytes);
    Console.WriteLine($"saved {weights.Length} weights, norm {Math.Sqrt(weights.Sum(w => w * w)):F2}");
}
