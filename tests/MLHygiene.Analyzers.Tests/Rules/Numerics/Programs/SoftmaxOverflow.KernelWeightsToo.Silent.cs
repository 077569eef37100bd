public readonly record struct Neighbor(double Distance, double Target);

public sealed class KernelRegressor(double[][] trainset, double[] labels, double bandwidth)
{
    public double Predict(double[] features)
    {
        double numerator = 0;
        double total = 0;
        for (int i = 0; i < trainset.Length; i++)
        {
            double distance = Distance(trainset[i], features);
            double weight = Math.Exp(-(distance * distance) / (2 * bandwidth * bandwidth));
            numerator += weight * labels[i];
            total += weight;
        }

        return total > 0 ? numerator / total : labels.Average();
    }

    public double[] NeighborWeights(IReadOnlyList<Neighbor> neighbors)
    {
        double[] weights = neighbors.Select(n => Math.Exp(-Math.Abs(n.Distance))).ToArray();
        double sum = weights.Sum() + 1e-12;
        return weights.Select(w => w / sum).ToArray();
    }

    private static double Distance(double[] left, double[] right)
    {
        double sum = 0;
        for (int j = 0; j < left.Length; j++)
        {
            double difference = left[j] - right[j];
            sum += difference * difference;
        }

        return Math.Sqrt(sum);
    }
}
