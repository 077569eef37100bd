// Zeros that are meant, kept apart, or no data.
using System.Globalization;

namespace Others;

public sealed class TrainingOptions
{
    public double LearningRate { get; set; }

    public int Epochs { get; set; }

    public static TrainingOptions Read(string path)
    {
        var options = new TrainingOptions();
        foreach (var line in File.ReadLines(path))
        {
            var pair = line.Split('=');
            switch (pair[0])
            {
                case "rate":
                    options.LearningRate = double.TryParse(pair[1], out var rate) ? rate : 0;
                    break;
                case "epochs":
                    options.Epochs = int.TryParse(pair[1], out var epochs) ? epochs : 0;
                    break;
            }
        }

        return options;
    }
}

public sealed class MaskedReader
{
    public int Epochs { get; set; }

    public double LearningRate { get; set; }

    public static (float[] Values, float[] Mask) Read(string line)
    {
        var cells = line.Split(',');
        var values = new float[cells.Length];
        var mask = new float[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var known = float.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
            values[i] = known ? value : 0;
            mask[i] = known ? 1 : 0;
        }

        return (values, mask);
    }

    public static float[] Complete(string line)
    {
        var row = new List<float>();
        foreach (var cell in line.Split(','))
        {
            if (!float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                throw new FormatException("Not a number: " + cell);
            }

            row.Add(value);
        }

        return row.ToArray();
    }
}

public sealed class BagOfWords
{
    private readonly Dictionary<string, int> _counts = new();

    public int Epochs { get; set; }

    public double LearningRate { get; set; }

    public float[] Vector(IReadOnlyList<string> vocabulary) => vocabulary.Select(word => (float)_counts.GetValueOrDefault(word)).ToArray();

    public float[] Lookup(IReadOnlyList<string> vocabulary, Dictionary<string, float> weights) =>
        vocabulary.Select(word => weights.TryGetValue(word, out var weight) ? weight : 0).ToArray();
}

public sealed class Reading
{
    public float? Value { get; init; }
}

public sealed class SensorFeatures
{
    public int Epochs { get; set; }

    public double LearningRate { get; set; }

    public static float[] WithIndicator(Reading reading) => new[] { reading.Value ?? 0, reading.Value.HasValue ? 1 : 0 };

    public static float[] Lagged(IReadOnlyList<Reading> history) => new[] { history.LastOrDefault()?.Value ?? 0 };

    public static float Total(IEnumerable<Reading> readings) => readings.Sum(reading => reading.Value ?? 0);
}

public sealed class Scores
{
    public static int Read(string path)
    {
        var total = 0;
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(',');
            total += int.TryParse(cells[1], out var points) ? points : 0;
        }

        return total;
    }
}

public static class Prices
{
    public static decimal[] Ask()
    {
        var cells = Console.ReadLine()!.Split(',');
        return cells.Select(cell => decimal.TryParse(cell, out var price) ? price : 0).ToArray();
    }
}
