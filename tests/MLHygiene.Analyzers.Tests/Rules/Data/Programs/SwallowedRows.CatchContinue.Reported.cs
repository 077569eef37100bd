using System.Globalization;

var features = new List<float[]>();
var labels = new List<int>();

foreach (var line in File.ReadLines("train.csv").Skip(1))
{
    try
    {
        var cells = line.Split(',');
        features.Add(cells[..^1].Select(c => float.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray());
        labels.Add(int.Parse(cells[^1], CultureInfo.InvariantCulture));
    }
    catch (FormatException) //! MLH5018
    {
        continue;
    }
}

var weights = new float[features[0].Length];
const float learningRate = 0.01f;
for (var epoch = 0; epoch < 20; epoch++)
{
    for (var i = 0; i < labels.Count; i++)
    {
        var error = features[i].Zip(weights, (x, w) => x * w).Sum() - labels[i];
        for (var j = 0; j < weights.Length; j++)
            weights[j] -= learningRate * error * features[i][j];
    }
}

Console.WriteLine($"trained on {labels.Count} samples");
