
static class NeuralNetwork
{
    public static void NormalizeGradient(double[] gradient)
    {
        double norm = Math.Sqrt(gradient.Sum(g => g * g));
        for (int i = 0; i < gradient.Length; i++)
            gradient[i] /= norm; //! MLH4009
    }

    static void Train(double[] weights, double learningRate, int epoch) { }
}
