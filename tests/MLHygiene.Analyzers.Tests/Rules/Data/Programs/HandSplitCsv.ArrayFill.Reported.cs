using System.Globalization;

namespace Churn;

public class ChurnData
{
    public float[][] Features = [];
    public string[] Labels = [];
    public Dictionary<string, int> Categories = [];

    public void Load(TextReader reader, int count)
    {
        Features = new float[count][];
        Labels = new string[count];
        reader.ReadLine();
        for (var r = 0; r < count; r++)
        {
            var line = reader.ReadLine() ?? throw new EndOfStreamException();
            var parts = line.Split(","); //! MLH5005
            Features[r] = new float[parts.Length - 1];
            for (var j = 1; j < parts.Length - 1; j++)
                Features[r][j] = float.Parse(parts[j], NumberStyles.Float, CultureInfo.InvariantCulture);

            var category = parts[0];
            if (!Categories.TryGetValue(category, out var id))
                Categories[category] = id = Categories.Count;
            Features[r][0] = id;
            Labels[r] = parts[^1];
        }
    }

    public IEnumerable<(float[][] Batch, string[] Labels)> MiniBatches(int batchSize, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var start = 0; start < Features.Length; start += batchSize)
            {
                var end = Math.Min(start + batchSize, Features.Length);
                yield return (Features[start..end], Labels[start..end]);
            }
        }
    }

    public static (string Customer, double Loss)[] ReadLosses(string path)
        => File.ReadAllText(path).Split('\n').Select(line =>
        {
            var cells = line.Split(','); //! MLH5005
            return (cells[0], double.Parse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture));
        }).ToArray();
}
