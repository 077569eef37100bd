
class Classifier
{
    static double[] Normalize(double[] exponents)
    {
        var e = exponents.Select(x => Math.Exp(x)).ToArray();
        var sum = e.Sum();
        for (int i = 0; i < e.Length; i++) e[i] /= sum;
        return e;
    }

    public double[] Softmax(double[] logits)
    {
        var highest = logits.Max();
        var shifted = new double[logits.Length];
        for (int i = 0; i < logits.Length; i++) shifted[i] = logits[i] - highest;
        return Normalize(shifted);
    }
}
