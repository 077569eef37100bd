using System.Globalization;

var dataset = File.ReadLines("housing.csv")
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToList();
float[][] features = dataset.Select(row => row[..^1]).ToArray();
float[] labels = dataset.Select(row => row[^1]).ToArray();

for (int column = 0; column < features[0].Length; column++)
{
    int j = column;
    float min = features.Min(row => row[j]);
    float max = features.Max(row => row[j]);
    foreach (float[] row in features)
    {
        row[j] = (row[j] - min) / (max - min); //! MLH4009
    }
}

float low = labels.Min();
float range = labels.Max() - low;
float[] targets = labels.Select(label => (label - low) / range).ToArray(); //! MLH4009

var weights = new float[features[0].Length];
for (int epoch = 0; epoch < 50; epoch++)
{
    for (int i = 0; i < features.Length; i++)
    {
        float error = features[i].Zip(weights, (x, w) => x * w).Sum() - targets[i];
        for (int j = 0; j < weights.Length; j++)
        {
            weights[j] -= 0.01f * error * features[i][j];
        }
    }
}

Console.WriteLine(string.Join(' ', weights));
