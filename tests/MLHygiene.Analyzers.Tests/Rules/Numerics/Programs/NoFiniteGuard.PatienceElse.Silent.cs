namespace Training;

public class EarlyStoppingLoop
{
    private readonly double[] _weights = new double[4];
    private double[] _bestWeights = [];

    public double Fit(double[][] features, double[] labels, int patience)
    {
        double bestLoss = double.PositiveInfinity;
        int waited = 0;
        for (int epoch = 0; epoch < 1000; epoch++)
        {
            double validationLoss = TrainEpoch(features, labels, 0.01);
            if (validationLoss < bestLoss)
            {
                bestLoss = validationLoss;
                _bestWeights = (double[])_weights.Clone();
                waited = 0;
            }
            else
            {
                waited++;
                if (waited >= patience)
                    break;
            }
        }
        _bestWeights.CopyTo(_weights, 0);
        return bestLoss;
    }

    public int BestThresholdIndex(double[] scores)
    {
        double bestScore = double.NegativeInfinity;
        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] > bestScore)
            {
                bestScore = scores[i];
                best = i;
            }
        }
        return best;
    }

    private double TrainEpoch(double[][] features, double[] labels, double learningRate)
    {
        double total = 0;
        for (int i = 0; i < features.Length; i++)
        {
            double prediction = 0;
            for (int j = 0; j < _weights.Length; j++)
                prediction += _weights[j] * features[i][j];
            double error = prediction - labels[i];
            for (int j = 0; j < _weights.Length; j++)
                _weights[j] -= learningRate * error * features[i][j];
            total += error * error;
        }
        return total / features.Length;
    }
}
