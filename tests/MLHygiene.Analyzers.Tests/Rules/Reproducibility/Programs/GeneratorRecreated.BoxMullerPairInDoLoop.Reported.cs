// Reported: both uniform draws of the pair restart in each pass of the loop, so one point is added again and again.
List<(double X, double Y)> cloud = [];
const int seed = 31;
double radius = args.Length > 0 ? double.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1.0;

do
{
    Random uniform = new(seed); //! MLH3007
    double angle = 2 * Math.PI * uniform.NextDouble();
    double length = radius * Math.Sqrt(uniform.NextDouble());
    cloud.Add((length * Math.Cos(angle), length * Math.Sin(angle)));
}
while (cloud.Count < 500);

var centre = (X: cloud.Average(point => point.X), Y: cloud.Average(point => point.Y));
Console.WriteLine($"{cloud.Count} points around {centre.X:F3}, {centre.Y:F3}");
