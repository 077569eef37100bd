// The label's position is left out of the features.

static class CsvSamples
{
    public static List<(float[] Features, float Label)> Load(string path)
    {
        var samples = new List<(float[] Features, float Label)>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var parts = line.Split(',');
            var features = parts.Where((_, i) => i != 4).Select(p => float.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            samples.Add((features, float.Parse(parts[4], System.Globalization.CultureInfo.InvariantCulture)));
        }
        return samples;
    }
}
