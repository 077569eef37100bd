using System.Globalization;
using System.Text;

namespace Export;

public static class FeatureExport
{
    public static void Write(string path, double[][] features, int[] labels)
    {
        using var writer = new StreamWriter(path);
        for (var i = 0; i < features.Length; i++)
        {
            var cells = features[i].Select(v => v.ToString("R", CultureInfo.InvariantCulture));
            writer.WriteLine(string.Join(",", cells) + "," + labels[i]);
        }
    }

    public static void WriteScores(string path, IEnumerable<(int Id, float Score)> scores)
        => File.WriteAllLines(path, scores.Select(s => FormattableString.Invariant($"{s.Id};{s.Score}")));

    public static void WriteLosses(string path, double[] losses)
    {
        var text = new StringBuilder();
        for (var epoch = 0; epoch < losses.Length; epoch++)
            text.Append(CultureInfo.InvariantCulture, $"{epoch},{losses[epoch]}").AppendLine();
        File.WriteAllText(path, text.ToString());
    }

    public static void WriteWeights(string path, float[] weights)
    {
        using var writer = File.CreateText(path);
        foreach (var weight in weights)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weight}"));
        writer.WriteLine(Convert.ToString(weights.Average(), CultureInfo.InvariantCulture));
        writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0},{1}", weights.Min(), weights.Max()));
    }
}
