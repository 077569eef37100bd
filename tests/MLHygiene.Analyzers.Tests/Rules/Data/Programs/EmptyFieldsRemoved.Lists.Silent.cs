// Lists whose empty fields mean nothing, and tables that are looked at before they are read.
using System.Globalization;

namespace Lists;

public sealed class Playlist
{
    public static int[] Range(string line)
    {
        var ends = line.Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new[] { int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture) };
    }
}

public sealed class PerceptronTrainer
{
    public double LearningRate { get; set; }

    public int Epochs { get; set; }

    public static int[] HiddenLayers(string option) =>
        option.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();

    public static string[] Classes(string header) => header.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public static float[] Sparse(string line)
    {
        var row = new float[100];
        foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split(':', StringSplitOptions.RemoveEmptyEntries);
            row[int.Parse(parts[0], CultureInfo.InvariantCulture)] = float.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return row;
    }

    public static float[]? Checked(string line)
    {
        var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries);
        return cells.Length == 2
            ? new[] { float.Parse(cells[0], CultureInfo.InvariantCulture), float.Parse(cells[1], CultureInfo.InvariantCulture) }
            : null;
    }

    public static float[] Blanks(string line)
    {
        var cells = line.Split(new[] { ' ', ',' }, StringSplitOptions.RemoveEmptyEntries);
        return new[] { float.Parse(cells[0], CultureInfo.InvariantCulture), float.Parse(cells[1], CultureInfo.InvariantCulture) };
    }

    public static (string Name, double Score) Result(string line)
    {
        var pair = line.Split(';', StringSplitOptions.RemoveEmptyEntries);
        return (pair[0], double.Parse(pair[1], CultureInfo.InvariantCulture));
    }

    public static double[] Ask()
    {
        var cells = Console.ReadLine()!.Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new[] { double.Parse(cells[0]), double.Parse(cells[1]) };
    }
}
