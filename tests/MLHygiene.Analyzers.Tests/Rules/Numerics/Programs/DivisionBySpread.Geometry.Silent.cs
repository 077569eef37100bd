
public class Shape
{
    public double[] Unit(double[] v)
    {
        var length = Math.Sqrt(v.Sum(x => x * x));
        return v.Select(x => x / length).ToArray();
    }
}
