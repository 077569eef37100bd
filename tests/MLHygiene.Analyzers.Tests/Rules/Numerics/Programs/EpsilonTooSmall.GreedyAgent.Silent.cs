public sealed record Exploration(double Epsilon, double Decay)
{
    public Exploration Next() => this with { Epsilon = Epsilon * Decay };
}

public sealed class QLearningAgent
{
    private readonly double[,] _q;
    private readonly Random _random;
    private Exploration _exploration = new(Epsilon: 1.0, Decay: 0.995);

    public QLearningAgent(int states, int actions, int seed)
    {
        _q = new double[states, actions];
        _random = new Random(seed);
    }

    public int Choose(int state)
    {
        if (_random.NextDouble() < _exploration.Epsilon)
        {
            return _random.Next(_q.GetLength(1));
        }

        return Greedy(state);
    }

    public void Train(int state, int action, double reward, int next, double learningRate, double discount)
    {
        double target = reward + discount * _q[next, Greedy(next)];
        _q[state, action] += learningRate * (target - _q[state, action]);
        _exploration = _exploration.Next();
    }

    public double KeepRate() => 1 - _exploration.Epsilon;

    private int Greedy(int state)
    {
        int best = 0;
        for (int action = 1; action < _q.GetLength(1); action++)
        {
            if (_q[state, action] > _q[state, best])
            {
                best = action;
            }
        }

        return best;
    }
}
