// Tables that are cut without their empty fields, in the shapes that people write.
using System.Globalization;

namespace Tables;

public sealed class IrisDataset
{
    private static readonly char[] Comma = { ',' };
    private readonly List<float[]> _features = new();
    private readonly List<int> _labels = new();

    public int Epochs { get; set; } = 10;

    public void Load(string path)
    {
        using var reader = new StreamReader(path);
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            var cells = line.Split(Comma, StringSplitOptions.RemoveEmptyEntries); //! MLH5004
            if (cells.Length == 0)
            {
                continue;
            }

            var row = new float[4];
            for (var i = 0; i < 4; i++)
            {
                row[i] = float.Parse(cells[i], CultureInfo.InvariantCulture);
            }

            _features.Add(row);
            _labels.Add(int.Parse(cells[4], CultureInfo.InvariantCulture));
        }
    }

    public void Train(double learningRate) => Console.WriteLine(_features.Count * Epochs * learningRate);
}

public static class LogisticRegression
{
    public static IEnumerable<(double X, double Y)> Samples(string path) =>
        File.ReadLines(path).Skip(1)
            .Select(line => line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) //! MLH5004
            .Select(cells => (Number(cells[0]), Number(cells[3])));

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    public static double Sigmoid(double x, int epochs) => epochs / (1 + Math.Exp(-x));

    public static double Softmax(double x) => Math.Exp(x);
}

public sealed class KMeans
{
    public int Epochs { get; set; }

    public double LearningRate { get; set; }

    public double[] Point(string line)
    {
        var fields = line.Split("|", StringSplitOptions.RemoveEmptyEntries); //! MLH5004
        var (x, y) = (Convert.ToDouble(fields[0], CultureInfo.InvariantCulture), Convert.ToDouble(fields[1], CultureInfo.InvariantCulture));
        return new[] { x, y };
    }

    public static DateTime[] Times(string path)
    {
        var all = new List<DateTime>();
        foreach (var line in File.ReadAllLines(path))
        {
            var fields = line.Split(',', 3, StringSplitOptions.RemoveEmptyEntries); //! MLH5004
            all.Add(DateTime.Parse(fields[0], CultureInfo.InvariantCulture));
            all.Add(DateTime.Parse(fields[1], CultureInfo.InvariantCulture));
        }

        return all.ToArray();
    }
}

public sealed class NeuralNetwork
{
    public int Epochs { get; set; }

    public double LearningRate { get; set; }

    public IEnumerable<float[]> Rows(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var cells = Cells(line);
            var row = new float[3];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = float.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : float.NaN;
            }

            yield return row;
        }
    }

    private static string[] Cells(string line) => line.Split(',', StringSplitOptions.RemoveEmptyEntries); //! MLH5004
}
