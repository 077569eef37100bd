
class StandardScaler
{
    public double[] Normalize(double[] feature)
    {
        double mean = feature.Average();
        double std = Math.Sqrt(feature.Average(x => (x - mean) * (x - mean)));
        return feature.Select(x => (x - mean) / (std + double.Epsilon)).ToArray(); //! MLH4015
    }

    double[] Weights, Gradient, Loss;
}
