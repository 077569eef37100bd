// Silent: full-batch gradient descent, one update from all rows per epoch.
public class LogisticRegression
{
    private double[] weights = [];
    public void Fit(double[][] features, double[] labels, int epochs, double learningRate)
    {
        weights = new double[features[0].Length];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            var gradient = new double[weights.Length];
            for (int i = 0; i < features.Length; i++)
            {
                double error = labels[i] - Predict(features[i]);
                for (int j = 0; j < gradient.Length; j++) gradient[j] += error * features[i][j];
            }
            for (int j = 0; j < weights.Length; j++) weights[j] += learningRate * gradient[j] / features.Length;
        }
    }
    public double Predict(double[] x) => 1 / (1 + Math.Exp(-x.Zip(weights, (a, b) => a * b).Sum()));
}
