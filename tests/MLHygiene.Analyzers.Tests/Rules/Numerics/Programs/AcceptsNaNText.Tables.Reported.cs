// Readers that take 'NaN' and 'Infinity' for numbers.
using System.Globalization;

namespace Tables;

public sealed class SensorTrainer
{
    public int Epochs { get; set; }

    public double LearningRate { get; set; }

    public static List<float[]> Load(string path)
    {
        var rows = new List<float[]>();
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(';');
            var row = new float[3];
            for (var i = 0; i < 3; i++)
            {
                if (!float.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) //! MLH4016
                {
                    throw new FormatException(line);
                }

                row[i] = value;
            }

            rows.Add(row);
        }

        return rows;
    }

    public static double[] Weights(string path) =>
        File.ReadAllText(path).Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray(); //! MLH4016

    public static double Label(string line) => Convert.ToDouble(line.Split(',')[4], CultureInfo.InvariantCulture); //! MLH4016
}

public static class Points
{
    public static IEnumerable<(double X, double Y)> Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            yield return (0, 0);
        }
    }

    public static double[][] Load(string path) =>
        File.ReadLines(path).Select(line => line.Split('\t'))
            .Select(parts => new[] { Number(parts[0]), Number(parts[1]) }).ToArray();

    private static double Number(string part)
    {
        return double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    public static void Fill(string path, double[] xs, double[] ys)
    {
        var i = 0;
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(',');
            xs[i] = double.Parse(parts[0], CultureInfo.InvariantCulture); //! MLH4016
            ys[i++] = double.Parse(parts[1], CultureInfo.InvariantCulture); //! MLH4016
        }
    }
}
