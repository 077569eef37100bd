namespace Networks;

public sealed class Neuron
{
    private readonly double[] _weights;
    private double _bias;

    public Neuron(IEnumerable<double> weights, double bias)
    {
        _weights = weights.ToArray();
        _bias = bias;
    }

    public double Forward(double[] inputs)
    {
        double z = inputs.Zip(_weights, (x, w) => x * w).Sum() + _bias;
        return 1 / (1 + Math.Exp(-z));
    }

    public void Update(double[] gradient, double learningRate)
    {
        double[] updated = _weights.Zip(gradient, (w, g) => w - learningRate * g).ToArray();
        updated.CopyTo(_weights, 0);
        _bias -= learningRate * gradient[^1];
    }
}

public sealed class Layer
{
    private readonly List<Neuron> _neurons = new();

    public Layer(string[] names, double[][] weights)
    {
        foreach (var (name, row) in names.Zip(weights))
        {
            Console.WriteLine($"neuron {name} with {row.Length} inputs");
            _neurons.Add(new Neuron(row, 0));
        }
    }

    public double[] Forward(double[] inputs) => _neurons.Select(n => n.Forward(inputs)).ToArray();

    public static Dictionary<string, int> Vocabulary(IReadOnlyList<string> tokens) =>
        tokens.Distinct().Zip(Enumerable.Range(0, int.MaxValue)).ToDictionary(p => p.First, p => p.Second);

    public static void PrintFeatures(string[] columns, double[] sample)
    {
        foreach (string text in columns.Zip(sample, (c, v) => $"{c}={v:F2}"))
            Console.Write(text + " ");
        Console.WriteLine();
    }
}
