public sealed class AttentionHead
{
    private readonly double[][] _keys;
    private readonly double[][] _values;

    public AttentionHead(double[][] keys, double[][] values)
    {
        (_keys, _values) = (keys, values);
    }

    public double[] Attend(double[] query)
    {
        double scale = 1.0 / Math.Sqrt(query.Length);
        var weights = new List<double>(_keys.Length);
        double normalizer = 0;
        foreach (double[] key in _keys)
        {
            double weight = Math.Exp(Dot(query, key) * scale); //! MLH4007
            weights.Add(weight);
            normalizer += weight;
        }

        var context = new double[_values[0].Length];
        for (int i = 0; i < _values.Length; i++)
        {
            double share = weights[i] / normalizer;
            for (int j = 0; j < context.Length; j++)
            {
                context[j] += share * _values[i][j];
            }
        }

        return context;
    }

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int j = 0; j < left.Length; j++)
        {
            sum += left[j] * right[j];
        }

        return sum;
    }
}
