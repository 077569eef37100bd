
static class Tolerance
{
    public const double Epsilon = 1e-6;
    public static readonly float MachineEpsilon = MathF.BitIncrement(1f) - 1f;
}

class GradientDescent
{
    public bool Converged(double loss, double previous) => Math.Abs(loss - previous) < Tolerance.Epsilon;
    public double Scale(double gradient, double norm) => gradient / Math.Max(norm, Tolerance.Epsilon);
    public bool SameWeights(float a, float b) => MathF.Abs(a - b) < Tolerance.MachineEpsilon;
}
