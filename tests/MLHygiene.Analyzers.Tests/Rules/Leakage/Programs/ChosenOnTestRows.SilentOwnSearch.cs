// Evolution: each round keeps the better of two networks, as a training does.
public interface INetwork
{
    INetwork Mutate(Random random);

    void Train(double[][] x, double[] y);

    double MeanSquaredError(double[][] x, double[] y);
}

public static class Evolution
{
    public static INetwork Run(INetwork network, double[][] x, double[] y, Random random)
    {
        network.Train(x, y);
        var best = network;
        var lowest = double.MaxValue;
        for (var generation = 0; generation < 100; generation++)
        {
            var candidate = best.Mutate(random);
            candidate.Train(x, y);
            var error = candidate.MeanSquaredError(x, y);
            if (error < lowest && error < best.MeanSquaredError(x, y))
            {
                lowest = error;
                best = candidate;
            }
        }

        return best;
    }
}
