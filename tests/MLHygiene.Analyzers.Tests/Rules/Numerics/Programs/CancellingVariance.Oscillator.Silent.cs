namespace Mechanics.Simulation;

public sealed record Oscillator(double Mass, double Stiffness, double Damping)
{
    public double DecayRate => Damping / (2 * Mass);

    public double DampedFrequency
    {
        get
        {
            var decay = DecayRate;
            var squared = Stiffness / Mass - decay * decay;
            return squared > 0 ? Math.Sqrt(squared) : 0;
        }
    }

    public double Position(double amplitude, double time) =>
        amplitude * Math.Exp(-DecayRate * time) * Math.Cos(DampedFrequency * time);

    public double SpeedAt(double energy, double position)
    {
        var squared = 2 * energy / Mass - Stiffness / Mass * position * position;
        return Math.Sqrt(Math.Max(0, squared));
    }
}

public static class Roots
{
    public static (double Low, double High)? Quadratic(double a, double b, double c)
    {
        var half = b / (2 * a);
        var discriminant = Math.Pow(half, 2) - c / a;
        if (discriminant < 0) return null;
        var root = Math.Sqrt(discriminant);
        return (-half - root, -half + root);
    }

    public static double Leg(double hypotenuse, double other) =>
        Math.Sqrt((hypotenuse - other) * (hypotenuse + other));
}
