namespace TinyNet.Training;

public class WarmupTrainer
{
    private const int WarmupSteps = 400;
    private readonly float _learningRate = 1 / 100; //! MLH4012
    private readonly double[] _weights;
    private int _step;

    public WarmupTrainer(int featureCount) => _weights = new double[featureCount];

    public double Momentum { get; init; } = 9 / 10; //! MLH4012

    public void Fit(double[][] inputs, double[] targets, int epochs)
    {
        var velocity = new double[_weights.Length];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            double progress = epoch / epochs; //! MLH4012
            var decay = 1.0 - 0.5 * progress;
            for (var row = 0; row < inputs.Length; row++)
            {
                var error = Predict(inputs[row]) - targets[row];
                var rate = _learningRate * decay * Math.Min(1.0, (double)++_step / WarmupSteps);
                for (var j = 0; j < _weights.Length; j++)
                {
                    velocity[j] = Momentum * velocity[j] - rate * error * inputs[row][j];
                    _weights[j] += velocity[j];
                }
            }
        }
    }

    public double Predict(double[] features)
    {
        var sum = 0.0;
        for (var j = 0; j < features.Length; j++) sum += _weights[j] * features[j];
        return sum;
    }
}
