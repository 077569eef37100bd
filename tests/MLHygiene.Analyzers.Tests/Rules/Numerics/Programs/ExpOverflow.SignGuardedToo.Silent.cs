public sealed class PlattCalibrator
{
    private double _slope = -1.0;
    private double _offset;

    public double Calibrate(double score)
    {
        double z = _slope * score + _offset;
        if (z >= 0)
        {
            return Math.Exp(-z) / (1.0 + Math.Exp(-z));
        }

        return 1.0 / (1.0 + Math.Exp(z));
    }

    public void Train(double[] scores, double[] labels, int epochs, double learningRate)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = 0; i < scores.Length; i++)
            {
                double gradient = labels[i] - Calibrate(scores[i]);
                _slope -= learningRate * -gradient * -scores[i];
                _offset -= learningRate * gradient;
            }
        }
    }

    public static double Sigmoid(double x) =>
        x < 0 ? Math.Exp(x) / (1 + Math.Exp(x)) : 1 / (1 + Math.Exp(-x));

    public static double Loss(double margin) =>
        margin > 0
            ? Math.Log(1 + Math.Exp(-margin))
            : -margin + Math.Log(1 + Math.Exp(margin));
}
