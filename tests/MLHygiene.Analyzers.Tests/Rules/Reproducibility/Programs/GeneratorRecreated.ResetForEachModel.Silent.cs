// Silent: each model is meant to start from the same stream, and draws all its weights from it.
public static class FairComparison
{
    public static Dictionary<string, double> Run(IReadOnlyDictionary<string, int> models, double[][] features, double[] labels)
    {
        var losses = new Dictionary<string, double>();
        foreach (var (name, neurons) in models)
        {
            var random = new Random(42);
            double[] weights = new double[neurons];
            for (int i = 0; i < weights.Length; i++)
            {
                weights[i] = random.NextDouble() - 0.5;
            }

            int[] order = Enumerable.Range(0, features.Length).ToArray();
            random.Shuffle(order);

            double loss = 0;
            foreach (int row in order)
            {
                double prediction = weights.Zip(features[row], (w, x) => w * x).Sum();
                loss += Math.Pow(prediction - labels[row], 2);
            }

            losses[name] = loss / features.Length;
        }

        return losses;
    }
}
