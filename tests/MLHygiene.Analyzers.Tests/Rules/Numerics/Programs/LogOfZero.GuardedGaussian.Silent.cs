
public sealed class WeightInitializer
{
    private readonly Random _random = new(1);
    private double? _spare;

    public double NextMarsaglia()
    {
        double u, v, s;
        do
        {
            u = 2.0 * _random.NextDouble() - 1.0;
            v = 2.0 * _random.NextDouble() - 1.0;
            s = u * u + v * v;
        }
        while (s >= 1.0 || s == 0.0);
        return u * Math.Sqrt(-2.0 * Math.Log(s) / s);
    }

    public double NextBoxMuller()
    {
        double u1 = 1.0 - _random.NextDouble(), u2 = 1.0 - _random.NextDouble();
        return Math.Sqrt(-2.0 * Math.Log(u1)) * Math.Sin(2.0 * Math.PI * u2);
    }

    public double NextRejected()
    {
        double u = 0;
        while (u == 0) u = _random.NextDouble();
        return Math.Log(u);
    }

    public double NextSafe()
    {
        var u = _random.NextDouble();
        return u <= double.Epsilon ? 0 : -Math.Log(u);
    }
}
