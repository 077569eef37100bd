
class NeuralNetworkMath
{
    public double Logistic(double x, double k, double mid) => 1.0 / (1.0 + Math.Exp(-k * (x - mid)));
    public double SoftmaxOfTwo(double a, double b) { var m = Math.Max(a, b); var e = Math.Exp(a - m); return e / (e + Math.Exp(b - m)); }
    public double Gompertz(double t) => Math.Exp(-Math.Exp(-t));
    public double SafeTanh(double x) { var e = Math.Exp(-2 * Math.Abs(x)); return Math.Sign(x) * (1 - e) / (1 + e); }
    public double Epoch, LearningRate, Loss;
}
