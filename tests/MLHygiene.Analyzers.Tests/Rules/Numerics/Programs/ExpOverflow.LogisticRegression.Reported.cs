public sealed class LogisticRegression
{
    private readonly double[] _weights;

    public LogisticRegression(int features)
    {
        _weights = new double[features + 1];
    }

    public double Predict(double[] features) => Sigmoid(Logit(features));

    public void Train(double[][] rows, double[] labels, double learningRate, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                double error = labels[i] - Predict(rows[i]);
                _weights[0] += learningRate * error;
                for (int j = 0; j < rows[i].Length; j++)
                {
                    _weights[j + 1] += learningRate * error * rows[i][j];
                }
            }
        }
    }

    private double Logit(double[] features)
    {
        double sum = _weights[0];
        for (int j = 0; j < features.Length; j++)
        {
            sum += _weights[j + 1] * features[j];
        }

        return sum;
    }

    private static double Sigmoid(double x) => Math.Exp(x) / (1.0 + Math.Exp(x)); //! MLH4008
}
