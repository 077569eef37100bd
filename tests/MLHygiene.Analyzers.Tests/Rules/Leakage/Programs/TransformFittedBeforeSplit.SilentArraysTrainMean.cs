// Silent: mean and deviation come from the training rows only; the per-row norm reduces inside the row.
public static class PerceptronProgram
{
    public static void Main()
    {
        double[][] dataset = Enumerable.Range(0, 200).Select(i => new double[] { i % 17, i % 5, i % 2 }).ToArray();
        new Random(1).Shuffle(dataset);
        dataset = dataset.Select(r => { double n = Math.Sqrt(r[0] * r[0] + r[1] * r[1]) + 1; return new[] { r[0] / n, r[1] / n, r[2] }; }).ToArray();
        double[][] trainSet = dataset[..160], testSet = dataset[160..];
        double mean = trainSet.Average(r => r[0]);
        double[][] trainScaled = Center(trainSet, mean), testScaled = Center(testSet, mean);
        double[] weights = Train(trainScaled, epochs: 20, learningRate: 0.1);
        double accuracy = Accuracy(weights, testScaled);
        Console.WriteLine($"perceptron accuracy {accuracy}");
    }

    private static double[][] Center(double[][] rows, double mean) => rows.Select(r => new[] { r[0] - mean, r[1], r[2] }).ToArray();

    private static double[] Train(double[][] rows, int epochs, double learningRate)
    {
        var weights = new double[2];
        for (int epoch = 0; epoch < epochs; epoch++)
            foreach (var r in rows)
            {
                double error = r[2] - (Predict(weights, r) ? 1 : 0);
                for (int j = 0; j < 2; j++) weights[j] += learningRate * error * r[j];
            }
        return weights;
    }

    private static bool Predict(double[] weights, double[] r) => weights[0] * r[0] + weights[1] * r[1] > 0;

    private static double Accuracy(double[] weights, double[][] rows) => rows.Count(r => Predict(weights, r) == (r[2] > 0.5)) / (double)rows.Length;
}
