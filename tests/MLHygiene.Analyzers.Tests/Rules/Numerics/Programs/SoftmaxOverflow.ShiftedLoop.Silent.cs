
class SoftmaxLayer
{
    public double[] Forward(double[] logits)
    {
        double largest = logits[0];
        foreach (var logit in logits)
        {
            if (logit > largest) largest = logit;
        }
        double sum = 0;
        var output = new double[logits.Length];
        for (int i = 0; i < logits.Length; i++)
        {
            output[i] = Math.Exp(logits[i] - largest);
            sum += output[i];
        }
        for (int i = 0; i < logits.Length; i++) output[i] /= sum;
        return output;
    }
}
