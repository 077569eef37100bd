// Silent: comparisons that keep NaN out, and numbers that are none.
public class EarlyStopping
{
    private double _best = double.MaxValue;
    private int _wait;

    public bool Step(double validationLoss)
    {
        if (validationLoss < _best)
        {
            _best = validationLoss;
            _wait = 0;
            return false;
        }

        return ++_wait >= 5;
    }
}

public class Perceptron
{
    private readonly int[] _weights = new int[3];

    public int Train(int[][] features, int[] labels, int epochs)
    {
        int errors;
        do
        {
            errors = 0;
            for (var i = 0; i < features.Length; i++)
            {
                var predicted = features[i].Zip(_weights, (x, w) => x * w).Sum() > 0 ? 1 : 0;
                errors += predicted == labels[i] ? 0 : 1;
            }
        }
        while (errors > 0);
        return errors;
    }
}

public class GridSearch
{
    public double Best(double[] learningRates, Func<double, (int Wrong, int Rows)> train)
    {
        var (bestRate, bestError) = (0.0, 1.0);
        foreach (var learningRate in learningRates)
        {
            var (wrong, rows) = train(learningRate);
            var error = (double)wrong / rows;
            if (error >= bestError)
            {
                continue;
            }

            bestError = error;
            bestRate = learningRate;
        }

        return bestRate;
    }
}

public class Boosting
{
    public int BestStump(double[] weightedErrors, double[] features)
    {
        var (best, at) = (double.MaxValue, -1);
        for (var i = 0; i < weightedErrors.Length; i++)
        {
            if (weightedErrors[i] > best)
            {
                continue;
            }

            best = weightedErrors[i];
            at = i;
        }

        return at;
    }
}

public class KMeans
{
    public int Fit(Func<double> moveCentroids, int epochs)
    {
        var rounds = 0;
        for (; rounds < epochs; rounds++)
        {
            var loss = moveCentroids();
            if (loss < 1e-6)
            {
                break;
            }
        }

        return rounds;
    }
}
