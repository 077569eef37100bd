// Text that is read with the culture of the machine, or not, for good reasons.
using System.Globalization;

namespace Others;

public sealed class Settings
{
    private readonly Dictionary<string, string> _values;

    public Settings(string path) =>
        _values = File.ReadLines(path).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());

    public double Number(string name) => double.Parse(_values[name]);

    public double[] Numbers(string name) => _values[name].Split(',').Select(double.Parse).ToArray();
}

public static class Shop
{
    public static List<(string Name, decimal Price, double Weight)> Read(string path)
    {
        var goods = new List<(string, decimal, double)>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            goods.Add((cells[0], decimal.Parse(cells[1]), double.Parse(cells[2])));
        }

        return goods;
    }
}

public static class Prompt
{
    public static double[] Ask()
    {
        Console.Write("Weights: ");
        return Console.ReadLine()!.Split(' ').Select(double.Parse).ToArray();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var learningRate = args.Length > 0 ? double.Parse(args[0]) : 0.1;
        var epochs = args.Length > 1 ? int.Parse(args[1]) : 10;
        var layers = args.Length > 2 ? args[2].Split(',').Select(float.Parse).ToArray() : new[] { 1f };
        Console.WriteLine((learningRate, epochs, layers.Length));
    }
}

public sealed class SoftmaxTrainer
{
    public int Epochs { get; set; }

    public float[] Row(string line) => line.Split(',').Select(cell => float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();

    public float[] LocalRow(string line) => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.CurrentCulture)).ToArray();

    public Version Version(string header) => new(int.Parse(header.Split('.')[0]), int.Parse(header.Split('.')[1]));

    public double Threshold(System.Text.Json.JsonElement model) => double.Parse(model.GetProperty("threshold").GetString()!);

    public int[] Labels(string path) => File.ReadAllLines(path).Select(int.Parse).ToArray();

    public TimeSpan[] Durations(string path) => File.ReadAllLines(path).Select(TimeSpan.Parse).ToArray();
}
