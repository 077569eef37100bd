public sealed class PolicyTrainer(double learningRate, int epochs)
{
    private readonly Dictionary<int, double> _weights = [];

    public async Task TrainAsync(IAsyncEnumerable<(int Action, double Reward)> episodes, int batchSize)
    {
        var batch = new List<(int Action, double Reward)>(batchSize);
        await foreach (var step in episodes)
        {
            batch.Add(step);
            if (batch.Count == batchSize)
            {
                Update(batch);
                batch.Clear();
            }
        }
    }

    private void Update(List<(int Action, double Reward)> batch)
    {
        double mean = batch.Average(step => step.Reward);
        double std = Math.Sqrt(batch.Average(step => Math.Pow(step.Reward - mean, 2)));
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (action, reward) in batch)
            {
                double advantage = (reward - mean) / std; //! MLH4009
                double gradient = advantage * (1 - _weights.GetValueOrDefault(action));
                _weights[action] = _weights.GetValueOrDefault(action) + learningRate * gradient;
            }
        }
    }

    public double[] UnitGradient(double[] gradient)
    {
        double length = Math.Sqrt(gradient.Sum(g => g * g));
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] /= length; //! MLH4009
        }

        return gradient;
    }
}
