var rng = new Random(11);
float[] features = Enumerable.Range(0, 256).Select(_ => (float)rng.NextDouble() * 4).ToArray();
float[] labels = features.Select(f => 0.7f * f - 1.5f).ToArray();
float weight = 0f, bias = 0f;
const float learningRate = 0.4f;

float bestLoss = TrainEpoch();
float bestWeight = weight, bestBias = bias;
int bestEpoch = 0;

for (int epoch = 1; epoch < 60; epoch++)
{
    float loss = TrainEpoch();
    if (loss < bestLoss) //! MLH4003
    {
        bestLoss = loss;
        bestWeight = weight;
        bestBias = bias;
        bestEpoch = epoch;
    }
}

Console.WriteLine($"best epoch {bestEpoch}: loss {bestLoss}, y = {bestWeight} x + {bestBias}");

float TrainEpoch()
{
    float total = 0f, gradientWeight = 0f, gradientBias = 0f;
    for (int i = 0; i < features.Length; i++)
    {
        float error = weight * features[i] + bias - labels[i];
        gradientWeight += error * features[i];
        gradientBias += error;
        total += error * error;
    }
    weight -= learningRate * gradientWeight / features.Length;
    bias -= learningRate * gradientBias / features.Length;
    return total / features.Length;
}
