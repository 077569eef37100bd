
class SparseFeatures
{
    public int Count(double[] weights) => weights.Count(weight => Math.Abs(weight) > double.Epsilon);

    public double Mean(double sum, double gradientNorm) => gradientNorm > double.Epsilon ? sum / gradientNorm : 0;

    public double LogLoss(double p) => -Math.Log(p + double.Epsilon) - Math.Log(Math.Max(p, double.Epsilon));

    public double Smallest() => double.Epsilon;
}
