using System.Globalization;

namespace MiniNet;

public sealed record TrainingOptions(float? Dropout, float? WeightDecay, int? WarmupSteps);

public sealed class NetworkTrainer
{
    private readonly float _dropout;
    private readonly float _weightDecay;
    private readonly int _warmup;
    private readonly int _verbosity;

    public NetworkTrainer(TrainingOptions options, IReadOnlyDictionary<string, string> environment)
    {
        _dropout = options.Dropout ?? 0f;
        _weightDecay = options.WeightDecay.GetValueOrDefault();
        _warmup = options.WarmupSteps ?? 0;
        _verbosity = environment.TryGetValue("VERBOSITY", out string? text)
            && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int level) ? level : 0;
    }

    public void Train(float[][] features, float[] labels, float[] weights, float learningRate, int epochs)
    {
        int step = 0;
        var rng = new Random(17);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            double loss = 0;
            for (int n = 0; n < features.Length; n++, step++)
            {
                float rate = step < _warmup ? learningRate * (step + 1) / _warmup : learningRate;
                float prediction = 0;
                for (int j = 0; j < weights.Length; j++)
                {
                    if (rng.NextSingle() >= _dropout)
                    {
                        prediction += weights[j] * features[n][j];
                    }
                }
                float error = prediction - labels[n];
                loss += error * (double)error;
                for (int j = 0; j < weights.Length; j++)
                {
                    weights[j] -= rate * (error * features[n][j] + _weightDecay * weights[j]);
                }
            }
            if (_verbosity > 0)
            {
                Console.WriteLine($"epoch {epoch} loss {loss}");
            }
        }
    }
}
