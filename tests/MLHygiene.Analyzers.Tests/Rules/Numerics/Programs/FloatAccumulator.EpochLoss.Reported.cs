using System.Globalization;

var samples = File.ReadLines("train.csv")
    .Skip(1)
    .Select(line => line.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray())
    .Select(cells => new Sample(cells[..^1], cells[^1]))
    .ToList();
if (samples.Count == 0) throw new InvalidDataException("train.csv has no rows");

var weights = new float[samples[0].Features.Length];
var bias = 0f;
const float learningRate = 0.001f;

for (var epoch = 0; epoch < 50; epoch++)
{
    float epochLoss = 0;
    foreach (var sample in samples)
    {
        var error = Predict(sample.Features) - sample.Target;
        epochLoss += error * error; //! MLH4013
        for (var j = 0; j < weights.Length; j++)
            weights[j] -= learningRate * error * sample.Features[j];
        bias -= learningRate * error;
    }
    Console.WriteLine(FormattableString.Invariant($"epoch {epoch} loss {epochLoss / samples.Count:F6}"));
}

float Predict(float[] features)
{
    var output = bias;
    for (var j = 0; j < features.Length; j++) output += weights[j] * features[j];
    return output;
}

sealed record Sample(float[] Features, float Target);
