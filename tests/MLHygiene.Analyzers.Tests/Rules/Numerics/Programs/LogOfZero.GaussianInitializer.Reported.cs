
namespace Nets;

public sealed class DenseLayer
{
    private readonly double[,] _weights;
    private readonly Random _random;

    public DenseLayer(int inputs, int units, int seed)
    {
        _random = new Random(seed);
        _weights = new double[inputs, units];
        for (var i = 0; i < inputs; i++)
            for (var j = 0; j < units; j++)
                _weights[i, j] = NextGaussian() * Math.Sqrt(2.0 / inputs);
    }

    private double NextGaussian()
    {
        double u1 = _random.NextDouble(), u2 = _random.NextDouble();
        double radius = Math.Sqrt(-2.0 * Math.Log(u1)); //! MLH4006
        return radius * Math.Sin(2.0 * Math.PI * u2);
    }
}
