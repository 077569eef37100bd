public delegate double Activation(double x);

public static class Activations
{
    public static readonly IReadOnlyDictionary<string, Activation> All = new Dictionary<string, Activation>
    {
        ["relu"] = x => Math.Max(0, x),
        ["sigmoid"] = x => Math.Exp(x) / (Math.Exp(x) + 1), //! MLH4008
        ["tanh"] = Tanh,
        ["mish"] = Mish,
    };

    public static async Task<double[]> ForwardAsync(Task<double[]> features, double[][] weights, string activation)
    {
        double[] inputs = await features;
        Activation apply = All[activation];
        return weights.Select(neuron => apply(neuron.Zip(inputs, (w, x) => w * x).Sum())).ToArray();
    }

    private static double Tanh(double x)
    {
        return (Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x)); //! MLH4008
    }

    private static double Mish(double x)
    {
        double softplus = Math.Log(1.0 + Math.Exp(x)); //! MLH4008
        return x * Math.Tanh(softplus);
    }
}
