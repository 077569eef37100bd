
class AdamOptimizer
{
    const double Epsilon = 1e-8;

    public void Step(double[] weights, double[] gradient, double[] second, double learningRate)
    {
        for (int i = 0; i < weights.Length; i++)
        {
            second[i] = 0.999 * second[i] + 0.001 * gradient[i] * gradient[i];
            weights[i] -= learningRate * gradient[i] / (Math.Sqrt(second[i]) + Epsilon);
        }
    }

    public double ClipByNorm(double[] gradient, double limit)
    {
        double norm = Math.Sqrt(gradient.Sum(g => g * g));
        return norm > limit ? limit / norm : 1;
    }

    public double Rms(double[] gradient, double g) => g / Math.Sqrt(gradient.Average(x => x * x) + Epsilon);
}
