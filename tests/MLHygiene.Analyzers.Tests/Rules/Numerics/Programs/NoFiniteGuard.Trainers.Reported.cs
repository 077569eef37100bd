// Reported: trainers that a NaN leads astray.
public class EarlyStopping
{
    private readonly float _minDelta = 1e-4f;
    private float? _unused;
    private float _best = float.PositiveInfinity;
    private int _wait;

    public bool Step(float validationLoss)
    {
        if (validationLoss > _best - _minDelta) //! MLH4003
        {
            _wait++;
        }
        else
        {
            _wait = 0;
            _best = validationLoss;
        }

        return _wait > 5 && _unused is null;
    }
}

public class Perceptron
{
    private readonly double[] _weights = new double[3];

    public void Train(double[][] features, double[] labels, double learningRate)
    {
        double error;
        do
        {
            error = 0;
            for (var i = 0; i < features.Length; i++)
            {
                var difference = labels[i] - Predict(features[i]);
                error += difference * difference;
                for (var j = 0; j < _weights.Length; j++)
                {
                    _weights[j] += learningRate * difference * features[i][j];
                }
            }
        }
        while (error > 0.001); //! MLH4003
    }

    private double Predict(double[] sample) => _weights.Zip(sample, (w, x) => w * x).Sum();
}

public class Autoencoder
{
    public int Fit(Func<double> trainEpoch, int maxEpochs)
    {
        var loss = double.MaxValue;
        int epoch;
        for (epoch = 0; loss >= 0.05 && epoch < maxEpochs; epoch++) //! MLH4003
        {
            loss = trainEpoch();
        }

        return epoch;
    }

    public (int Epoch, double Loss) Best(double[] epochLosses)
    {
        var best = (Epoch: 0, Loss: epochLosses[0]);
        var lowestLoss = epochLosses[0];
        for (var epoch = 1; epoch < epochLosses.Length; epoch++)
        {
            if (epochLosses[epoch] < lowestLoss) //! MLH4003
            {
                lowestLoss = epochLosses[epoch];
                best = (epoch, lowestLoss);
            }
        }

        return best;
    }

    public double Lowest(Func<int, double> trainEpoch, int epochs)
    {
        var bestLoss = double.MaxValue;
        foreach (var epoch in Enumerable.Range(0, epochs))
        {
            var loss = trainEpoch(epoch);
            bestLoss = loss >= bestLoss ? bestLoss : loss; //! MLH4003
        }

        return bestLoss;
    }
}
