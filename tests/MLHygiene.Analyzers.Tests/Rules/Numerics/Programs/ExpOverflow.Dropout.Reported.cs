
sealed class DenseLayer
{
    private readonly double[] _weights = new double[4];
    private double _bias;

    private double Net(double[] features)
    {
        double sum = _bias;
        for (int i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        return sum;
    }

    public double Activate(double[] features)
    {
        double net = Net(features);
        double gradient = Math.Exp(net) / (1 + Math.Exp(net)); //! MLH4008
        return gradient * Math.Log(1 + Math.Exp(net)); //! MLH4008
    }
}
