
public readonly struct Point
{
    public Point(double x, double y) { X = x; Y = y; }
    public double X { get; }
    public double Y { get; }
    public bool IsAt(Point other) => Math.Abs(X - other.X) < double.Epsilon && Math.Abs(Y - other.Y) < double.Epsilon;
}
