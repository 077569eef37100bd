using System.Globalization;

string path = args.Length > 0 ? args[0] : "diabetes.csv";
float[][] features = LoadFeatures(path).ToArray();
float[] means = ColumnMeans(features);

foreach (float[] row in features)
{
    for (int j = 0; j < row.Length; j++)
    {
        row[j] = float.IsNaN(row[j]) ? means[j] : row[j];
    }
}

Console.WriteLine($"{features.Length} training rows, means: {string.Join(' ', means)}");

static IEnumerable<float[]> LoadFeatures(string file)
{
    foreach (string line in File.ReadLines(file))
    {
        string[] cells = line.Split(',');
        yield return Array.ConvertAll(cells, ParseOrMissing);
    }
}

static float ParseOrMissing(string cell)
{
    return float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out float v) ? v : float.NaN;
}

static float[] ColumnMeans(float[][] rows)
{
    var sums = new double[rows[0].Length];
    var counts = new int[rows[0].Length];
    foreach (float[] row in rows)
    {
        for (int j = 0; j < row.Length; j++)
        {
            if (!float.IsNaN(row[j]))
            {
                sums[j] += row[j];
                counts[j]++;
            }
        }
    }
    return sums.Select((s, j) => counts[j] > 0 ? (float)(s / counts[j]) : throw new InvalidDataException($"column {j} is empty")).ToArray();
}
