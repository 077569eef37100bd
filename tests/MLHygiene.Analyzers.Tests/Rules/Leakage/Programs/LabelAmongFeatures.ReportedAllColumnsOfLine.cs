// All parts of the line are the features, and one of them is the label.

static class CsvSamples
{
    public static List<(float[] Features, float Label)> Load(string path)
    {
        var samples = new List<(float[] Features, float Label)>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var parts = line.Split(',');
            samples.Add((Features: parts.Select(p => float.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), Label: float.Parse(parts[4], System.Globalization.CultureInfo.InvariantCulture))); //! MLH1009
        }
        return samples;
    }
}
