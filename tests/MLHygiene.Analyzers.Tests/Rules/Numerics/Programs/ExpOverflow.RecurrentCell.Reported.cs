public sealed class RecurrentCell(int inputs, int hidden)
{
    private readonly double[,] _weights = new double[hidden, inputs + hidden];
    private readonly double[] _bias = new double[hidden];

    public double[] State { get; private set; } = new double[hidden];

    public void Step(double[] features)
    {
        var next = new double[hidden];
        for (int i = 0; i < hidden; i++)
        {
            double activation = _bias[i];
            for (int j = 0; j < inputs; j++)
            {
                activation += _weights[i, j] * features[j];
            }

            for (int j = 0; j < hidden; j++)
            {
                activation += _weights[i, inputs + j] * State[j];
            }

            double e = Math.Exp(2 * activation);
            next[i] = (e - 1) / (e + 1); //! MLH4008
        }

        State = next;
    }

    public static double TanhGradient(double x)
    {
        double tanh = (Math.Exp(2 * x) - 1) / (Math.Exp(2 * x) + 1); //! MLH4008
        return 1 - tanh * tanh;
    }
}
