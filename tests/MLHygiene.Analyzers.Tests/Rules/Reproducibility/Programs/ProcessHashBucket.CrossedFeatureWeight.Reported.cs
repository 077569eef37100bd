// Reported: the weight of a crossed feature is found by HashCode.Combine, which is salted per process.
public sealed class CrossedLogisticModel
{
    private readonly double[] _weights;
    private readonly double _learningRate;

    public CrossedLogisticModel(int size, double learningRate)
    {
        _weights = new double[size];
        _learningRate = learningRate;
    }

    public double Predict(string country, string device) => 1.0 / (1.0 + Math.Exp(-Weight(country, device)));

    public void Train(IEnumerable<(string Country, string Device, double Label)> samples, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (country, device, label) in samples)
            {
                double gradient = Predict(country, device) - label;
                Weight(country, device) -= _learningRate * gradient;
            }
        }
    }

    private ref double Weight(string country, string device) =>
        ref _weights[(uint)HashCode.Combine(country, device) % (uint)_weights.Length]; //! MLH3006
}
