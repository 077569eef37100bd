
public class LogisticRegressionTrainer
{
    private const double Epsilon = 1e-12;

    static double Sigmoid(double z) => 1.0 / (1.0 + Math.Exp(-z));

    static double Clip(double p) => Math.Min(Math.Max(p, Epsilon), 1 - Epsilon);

    public double Loss(double[] logits, int[] labels)
    {
        double loss = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            var p = Clip(Sigmoid(logits[i]));
            loss -= labels[i] * Math.Log(p) + (1 - labels[i]) * Math.Log(1 - p);
            var q = Sigmoid(logits[i]);
            loss -= Math.Log(q + Epsilon) + Math.Log(1 - q + Epsilon);
        }
        return loss;
    }

    public double Entropy(double z)
    {
        var p = Sigmoid(z);
        if (p is 0 or 1) return 0;
        return -p * Math.Log(p, 2) - (1 - p) * Math.Log(1 - p, 2);
    }
}
