// Numbers that are asked whether they are finite, or that have no NaN, or are no data.
using System.Globalization;

namespace Others;

public sealed class CarefulTrainer
{
    public int Epochs { get; set; }

    public double LearningRate { get; set; }

    public static float Strict(string line)
    {
        var number = float.Parse(line.Split(',')[0], NumberStyles.Float, CultureInfo.InvariantCulture);
        return float.IsFinite(number) ? number : throw new FormatException(line);
    }

    public static float Missing(string line) =>
        float.TryParse(line.Split(',')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : float.NaN;

    public static float[] Imputed(string path, float mean)
    {
        var row = File.ReadLines(path).Select(line => float.Parse(line.Split(',')[1], CultureInfo.InvariantCulture)).ToArray();
        return row.Select(value => float.IsNaN(value) ? mean : value).ToArray();
    }

    public static int[] Labels(string path) => File.ReadLines(path).Select(line => int.Parse(line.Split(',')[4], CultureInfo.InvariantCulture)).ToArray();

    public static decimal Price(string line) => decimal.Parse(line.Split(',')[2], CultureInfo.InvariantCulture);

    public void Ask()
    {
        LearningRate = double.Parse(Console.ReadLine()!, CultureInfo.InvariantCulture);
    }

    public void Configure(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var pair = line.Split('=');
            LearningRate = double.Parse(pair[1], CultureInfo.InvariantCulture);
        }
    }

    public static float[] ByTheMachine(string line) => line.Split(',').Select(float.Parse).ToArray();
}

public static class Threshold
{
    public static double Read(string path) => double.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture);
}
