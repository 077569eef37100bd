using System.Globalization;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var dataset = Dataset.Load("iris.csv");
dataset.Standardize();
dataset.Save("iris.scaled.csv");

public sealed class Dataset
{
    private readonly List<double[]> _features = [];
    private readonly List<string> _labels = [];

    public static Dataset Load(string path)
    {
        var dataset = new Dataset();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split('|');
            dataset._features.Add(cells[..^1].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray());
            dataset._labels.Add(cells[^1]);
        }

        return dataset;
    }

    public void Standardize()
    {
        for (var j = 0; j < _features[0].Length; j++)
        {
            var mean = _features.Average(r => r[j]);
            foreach (var row in _features)
                row[j] -= mean;
        }
    }

    public void Save(string path)
    {
        using var writer = new StreamWriter(path);
        for (var i = 0; i < _features.Count; i++)
            writer.WriteLine($"{string.Join(",", _features[i])},{_labels[i]}");
    }
}
