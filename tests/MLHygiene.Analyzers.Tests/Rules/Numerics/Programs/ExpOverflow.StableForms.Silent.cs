
public static class StableActivations
{
    public static double Sigmoid(double logit) => 1 / (1 + Math.Exp(-logit));
    public static double Softplus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));
    public static double LogCosh(double x) { var size = Math.Abs(x); return size + Math.Log(1 + Math.Exp(-2 * size)) - Math.Log(2); }
    public static double Tanh(double x) => Math.Tanh(x);
    public static double Gaussian(double x) => Math.Log(1 + Math.Exp(-x * x / 2));
    public static double LogAddExp(double a, double b) => Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));
}
