using System.Globalization;

namespace Iris;

public sealed record Flower(float[] Features, string Label);

public static class IrisReader
{
    public static List<Flower> Read(string path)
    {
        var dataset = new List<Flower>();
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = line.Split(',');
            var features = new float[4];
            for (int j = 0; j < 4; j++)
            {
                if (!float.TryParse(cells[j], NumberStyles.Float, CultureInfo.InvariantCulture, out float value)) //! MLH4016
                {
                    throw new FormatException($"'{cells[j]}' is no number.");
                }

                features[j] = value;
            }

            dataset.Add(new Flower(features, cells[4]));
        }

        return dataset;
    }
}
