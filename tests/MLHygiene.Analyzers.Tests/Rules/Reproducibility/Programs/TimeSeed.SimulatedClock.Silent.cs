// Silent: this Environment is the simulator's own type, and its tick count is part of the scenario.
namespace Traffic.Simulation
{
    public static class Environment
    {
        public static int TickCount { get; set; } = 1000;
    }

    public sealed class PolicyTraining
    {
        private readonly Random _random = new Random(Environment.TickCount);

        public double[] Train(int epochs, int neurons, Func<double[], double> loss, double learningRate)
        {
            double[] weights = Enumerable.Range(0, neurons).Select(_ => _random.NextDouble()).ToArray();
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                Environment.TickCount++;
                double[] candidate = weights.Select(w => w + learningRate * (_random.NextDouble() - 0.5)).ToArray();
                weights = loss(candidate) < loss(weights) ? candidate : weights;
            }

            return weights;
        }
    }
}
