
class NearestNeighbourRegression
{
    public double Predict(double[][] features, double[] labels, double[] query, double bandwidth)
    {
        var weights = features.Select(row =>
        {
            var d = row.Zip(query, (a, b) => (a - b) * (a - b)).Sum();
            return Math.Exp(-d / (2 * bandwidth * bandwidth));
        }).ToArray();
        var total = weights.Sum();
        double prediction = 0;
        for (int i = 0; i < labels.Length; i++) prediction += weights[i] / total * labels[i];
        return prediction;
    }
}
