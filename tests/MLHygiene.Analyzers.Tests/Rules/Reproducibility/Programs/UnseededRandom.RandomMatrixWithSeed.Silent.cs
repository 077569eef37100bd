// Silent: both matrices of initial weights are drawn with seeds of their own.
using MathNet.Numerics.LinearAlgebra;

public sealed class TwoLayers
{
    private readonly Matrix<double> _hiddenWeights;
    private readonly Matrix<double> _outputWeights;

    public TwoLayers(int inputs, int neurons, int labels, int seed)
    {
        _hiddenWeights = Matrix<double>.Build.Random(neurons, inputs, seed);
        _outputWeights = Matrix<double>.Build.Random(labels, neurons, unchecked(seed * 31 + 977));
    }

    public Vector<double> Predict(Vector<double> features)
    {
        Vector<double> hidden = (_hiddenWeights * features).Map(Math.Tanh);
        Vector<double> logits = _outputWeights * hidden;
        double max = logits.Maximum();
        Vector<double> powers = logits.Map(logit => Math.Exp(logit - max));
        return powers / powers.Sum();
    }

    public double Loss(IEnumerable<(Vector<double> Features, int Label)> batch) =>
        batch.Average(sample => -Math.Log(Math.Max(1e-12, Predict(sample.Features)[sample.Label])));
}
