public sealed record Sample(double[] Features, double Label);

public sealed class LogisticClassifier
{
    private readonly double[] _weights;
    private double _bias;

    public LogisticClassifier(int features)
    {
        _weights = new double[features];
    }

    public double Predict(Sample sample)
    {
        double logit = _bias;
        for (int i = 0; i < _weights.Length; i++)
        {
            logit += _weights[i] * sample.Features[i];
        }

        return 1.0 / (1.0 + Math.Exp(-logit));
    }

    public void TrainEpoch(IEnumerable<Sample> trainset, double learningRate)
    {
        foreach (var sample in trainset)
        {
            double gradient = Predict(sample) - sample.Label;
            for (int i = 0; i < _weights.Length; i++)
            {
                _weights[i] -= learningRate * gradient * sample.Features[i];
            }

            _bias -= learningRate * gradient;
        }
    }

    public double Loss(IReadOnlyCollection<Sample> testset)
    {
        var losses =
            from sample in testset
            let predicted = Predict(sample)
            select -(sample.Label * Math.Log(predicted) //! MLH4006
                + (1 - sample.Label) * Math.Log(1 - predicted)); //! MLH4006
        return losses.Average();
    }
}
