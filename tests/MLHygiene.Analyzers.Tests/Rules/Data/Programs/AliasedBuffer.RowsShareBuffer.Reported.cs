using System.Globalization;

namespace Loading;

public sealed class FeatureReader(string path)
{
    private readonly List<float[]> _features = [];
    private readonly List<int> _labels = [];

    public IReadOnlyList<float[]> Features => _features;

    public void Read(int width)
    {
        var row = new float[width];
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('|');
            for (var j = 0; j < width; j++)
                row[j] = float.Parse(cells[j], NumberStyles.Float, CultureInfo.InvariantCulture);
            _features.Add(row); //! MLH5017
            _labels.Add(int.Parse(cells[width], CultureInfo.InvariantCulture));
        }
    }

    public Dictionary<int, float[]> ClassMeans(int width)
    {
        var mean = new float[width];
        var means = new Dictionary<int, float[]>();
        foreach (var label in _labels.Distinct())
        {
            Array.Clear(mean);
            var members = _features.Where((_, i) => _labels[i] == label).ToList();
            foreach (var member in members)
                for (var j = 0; j < width; j++)
                    mean[j] += member[j] / members.Count;
            means[label] = mean; //! MLH5017
        }

        return means;
    }
}
