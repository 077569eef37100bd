public sealed class BoltzmannPolicy
{
    private readonly Dictionary<string, double[]> _actionValues = [];

    public double LearningRate { get; init; } = 0.1;

    public double Temperature { get; set; } = 1.0;

    public double[] Probabilities(string state)
    {
        double[] q = _actionValues[state];
        double partition = q.Sum(v => Math.Exp(v / Temperature));
        return q.Select(v => Math.Exp(v / Temperature) / partition).ToArray(); //! MLH4007
    }

    public int Choose(string state, Random random)
    {
        double draw = random.NextDouble();
        double[] probs = Probabilities(state);
        int action = 0;
        while (action < probs.Length - 1 && draw >= probs[action])
        {
            draw -= probs[action];
            action++;
        }

        return action;
    }

    public void Train(string state, int action, double reward, double discount, string next)
    {
        double target = reward + discount * _actionValues[next].Max();
        double[] q = _actionValues[state];
        q[action] += LearningRate * (target - q[action]);
    }
}
