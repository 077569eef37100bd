// Reported: the matrix of initial weights is drawn without a seed.
using MathNet.Numerics.LinearAlgebra;

public sealed class HiddenLayer
{
    private readonly double _learningRate;
    private Matrix<double> _weights;

    public HiddenLayer(int inputs, int neurons, double learningRate)
    {
        _learningRate = learningRate;
        _weights = Matrix<double>.Build.Random(neurons, inputs); //! MLH3002
    }

    public Vector<double> Forward(Vector<double> features) => (_weights * features).Map(logit => 1 / (1 + Math.Exp(-logit)));

    public double Train(IReadOnlyList<(Vector<double> Features, Vector<double> Label)> batch, int epochs)
    {
        double loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            loss = 0;
            foreach (var (features, label) in batch)
            {
                Vector<double> error = Forward(features) - label;
                _weights -= error.OuterProduct(features) * _learningRate;
                loss += error.DotProduct(error);
            }
        }

        return loss / batch.Count;
    }
}
