
public class FocalLoss
{
    private const double Epsilon = 1e-12;
    private const float Small = 1e-7f;

    public double Loss(double p, int label) =>
        -label * Math.Log(Math.Clamp(p, Epsilon, 1 - Epsilon)) - (1 - label) * Math.Log(1 - p + Epsilon);

    public float Loss(float p, float weight) => -weight * MathF.Log(Math.Clamp(p, Small, 1f - Small));

    public double Standardize(double feature, double mean, double std) => (feature - mean) / (std + 1e-8);

    public float Adam(float gradient, float second) => gradient / (MathF.Sqrt(second) + 1e-8f);
}
