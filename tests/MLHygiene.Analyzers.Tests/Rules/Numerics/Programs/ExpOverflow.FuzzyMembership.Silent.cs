public sealed class RadialBasisNetwork
{
    private readonly (double[] Center, double Width)[] _neurons;
    private readonly double[] _weights;

    public RadialBasisNetwork((double[] Center, double Width)[] neurons, double[] weights)
    {
        _neurons = neurons;
        _weights = weights;
    }

    public double Predict(double[] features)
    {
        double output = 0;
        for (int i = 0; i < _neurons.Length; i++)
        {
            var (center, width) = _neurons[i];
            double squared = center.Zip(features, (c, x) => (c - x) * (c - x)).Sum();
            double kernel = Math.Exp(-squared / (2 * width * width));
            output += _weights[i] * kernel / (1 + kernel);
        }

        return output;
    }

    public static double Saturate(double count) => count / (1 + count);

    public static double MirroredTanh(double x)
    {
        double e = Math.Exp(-2 * Math.Abs(x));
        return Math.Sign(x) * (1 - e) / (1 + e);
    }

    public static double Gaussian(double x)
    {
        double density = Math.Exp(-(x * x));
        return density / (1 + density);
    }
}
