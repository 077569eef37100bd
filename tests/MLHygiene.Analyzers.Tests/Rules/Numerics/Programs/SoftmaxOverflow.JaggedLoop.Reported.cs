
class NeuralNetwork
{
    private double[][] layers = new double[2][];

    public double[] OutputActivations(double[] logits)
    {
        double[] result = new double[logits.Length];
        double sum = 0.0;
        for (int i = 0; i < logits.Length; ++i)
            sum += Math.Exp(logits[i]);
        for (int i = 0; i < logits.Length; ++i)
            result[i] = Math.Exp(logits[i]) / sum; //! MLH4007
        return result;
    }
}
