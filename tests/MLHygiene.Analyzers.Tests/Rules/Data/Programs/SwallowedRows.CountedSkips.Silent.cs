using System.Globalization;

var features = new List<float[]>();
var labels = new List<int>();
var skipped = 0;
var lineNumber = 1;

foreach (var line in File.ReadLines("train.csv").Skip(1))
{
    lineNumber++;
    try
    {
        var cells = line.Split(',');
        var row = cells[..^1].Select(c => float.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        var label = int.Parse(cells[^1], CultureInfo.InvariantCulture);
        features.Add(row);
        labels.Add(label);
    }
    catch (FormatException e)
    {
        skipped++;
        Console.Error.WriteLine($"line {lineNumber}: {e.Message}");
        continue;
    }
}

if (skipped > labels.Count / 100)
    throw new InvalidDataException($"{skipped} of {lineNumber - 1} rows could not be read");

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
