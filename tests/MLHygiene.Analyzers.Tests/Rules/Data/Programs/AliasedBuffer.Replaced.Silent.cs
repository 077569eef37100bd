namespace Evolution;

public sealed class Population
{
    private double[] _weights;
    private double[] _bestWeights;
    private double _bestFitness = double.NegativeInfinity;
    private readonly Random _random = new(12);

    public Population(int size)
    {
        _weights = new double[size];
        _bestWeights = _weights;
    }

    public void Step(Func<double[], double> fitness)
    {
        _weights = Mutate(_bestWeights);
        var score = fitness(_weights);
        if (score > _bestFitness)
        {
            _bestFitness = score;
            _bestWeights = _weights;
        }
    }

    private double[] Mutate(double[] parent)
    {
        var child = new double[parent.Length];
        for (var i = 0; i < child.Length; i++)
            child[i] = parent[i] + 0.1 * (_random.NextDouble() - 0.5);
        return child;
    }

    public double[] Diffuse(double[] state, int steps)
    {
        var current = (double[])state.Clone();
        var next = new double[state.Length];
        for (var step = 0; step < steps; step++)
        {
            for (var i = 1; i + 1 < current.Length; i++)
                next[i] = 0.5 * current[i] + 0.25 * (current[i - 1] + current[i + 1]);
            (current, next) = (next, current);
        }

        return current;
    }

    public double[] Best => (double[])_bestWeights.Clone();
}
