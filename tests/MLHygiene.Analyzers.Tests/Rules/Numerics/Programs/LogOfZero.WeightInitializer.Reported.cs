public sealed class GaussianInitializer(int seed, float gain)
{
    private readonly Random _random = new(seed);
    private double? _spare;

    public float[,] Create(int fanIn, int fanOut)
    {
        var weights = new float[fanIn, fanOut];
        double scale = gain / Math.Sqrt(fanIn);
        for (int i = 0; i < fanIn; i++)
        {
            for (int j = 0; j < fanOut; j++)
            {
                weights[i, j] = (float)(NextGaussian() * scale);
            }
        }

        return weights;
    }

    public float ExponentialNoise(float rate) =>
        -MathF.Log(_random.NextSingle()) / rate; //! MLH4006

    private double NextGaussian()
    {
        if (_spare is { } kept)
        {
            _spare = null;
            return kept;
        }

        double u1 = _random.NextDouble();
        double u2 = _random.NextDouble();
        double radius = Math.Sqrt(-2.0 * Math.Log(u1)); //! MLH4006
        _spare = radius * Math.Sin(2.0 * Math.PI * u2);
        return radius * Math.Cos(2.0 * Math.PI * u2);
    }
}
