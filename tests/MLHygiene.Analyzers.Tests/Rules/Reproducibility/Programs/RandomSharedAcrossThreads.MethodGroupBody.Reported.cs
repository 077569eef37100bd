// Reported: the parallel loop's body is a method group, and its draws come from one shared generator.
public sealed class DenseLayer
{
    private readonly double[][] _weights;
    private readonly Random _random;
    private readonly int _inputs;

    public DenseLayer(int inputs, int outputs, int seed)
    {
        _inputs = inputs;
        _random = new Random(seed);
        _weights = new double[outputs][];
        Parallel.For(0, outputs, InitializeRow);
    }

    public IReadOnlyList<double[]> Weights => _weights;

    private void InitializeRow(int output)
    {
        double limit = Math.Sqrt(6.0 / (_inputs + _weights.Length));
        double[] row = new double[_inputs];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = (_random.NextDouble() * 2 - 1) * limit; //! MLH3009
        }

        _weights[output] = row;
    }
}
