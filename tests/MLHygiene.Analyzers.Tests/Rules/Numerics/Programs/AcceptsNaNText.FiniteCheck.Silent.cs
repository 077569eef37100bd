using System.Globalization;

namespace Iris;

public static class CheckedReader
{
    public static List<float[]> Read(string path)
    {
        var rows = new List<float[]>();
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = line.Split(',');
            var row = new float[cells.Length];
            for (int j = 0; j < cells.Length; j++)
            {
                if (!float.TryParse(cells[j], NumberStyles.Float, CultureInfo.InvariantCulture, out float value) || !float.IsFinite(value))
                {
                    throw new FormatException($"'{cells[j]}' is no number.");
                }

                row[j] = value;
            }

            rows.Add(row);
        }

        return rows;
    }
}
