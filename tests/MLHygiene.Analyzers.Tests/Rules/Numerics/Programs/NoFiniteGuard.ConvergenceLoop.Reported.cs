namespace Regression;

public class LogisticRegression
{
    public double[] Weights { get; private set; } = [];
    public double Tolerance { get; init; } = 1e-6;
    public double LearningRate { get; init; } = 0.1;

    public int Fit(double[][] features, double[] labels)
    {
        Weights = new double[features[0].Length];
        double previousLoss = double.MaxValue;
        double loss = GradientStep(features, labels);
        int epochs = 1;
        while (Math.Abs(previousLoss - loss) > Tolerance) //! MLH4003
        {
            previousLoss = loss;
            loss = GradientStep(features, labels);
            epochs++;
        }
        return epochs;
    }

    public void FitUntilStable(double[][] features, double[] labels)
    {
        Weights = new double[features[0].Length];
        double loss = GradientStep(features, labels);
        double delta = double.MaxValue;
        while (!(Math.Abs(delta) < Tolerance)) //! MLH4003
        {
            double next = GradientStep(features, labels);
            delta = loss - next;
            loss = next;
        }
    }

    private double GradientStep(double[][] features, double[] labels)
    {
        var gradient = new double[Weights.Length];
        double loss = 0;
        for (int i = 0; i < features.Length; i++)
        {
            double p = Sigmoid(features[i].Zip(Weights, (x, w) => x * w).Sum());
            loss -= labels[i] * Math.Log(p) + (1 - labels[i]) * Math.Log(1 - p);
            for (int j = 0; j < gradient.Length; j++)
                gradient[j] += (p - labels[i]) * features[i][j];
        }
        for (int j = 0; j < gradient.Length; j++)
            Weights[j] -= LearningRate * gradient[j] / features.Length;
        return loss / features.Length;
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
}
