// Readers in the shapes that people write, without a word about machine learning and with some.
namespace Rows;

public sealed record Flower(float[] Measures, string Kind);

public static class IrisReader
{
    private static readonly char[] Separators = { ',', ';' };

    public static List<Flower> Read(string path)
    {
        var flowers = new List<Flower>();
        using var reader = new StreamReader(path);
        reader.ReadLine();
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split(Separators);
            var measures = new float[4];
            for (var i = 0; i < measures.Length; i++)
            {
                measures[i] = float.Parse(cells[i]); //! MLH5001
            }

            flowers.Add(new Flower(measures, cells[^1]));
        }

        return flowers;
    }
}

public sealed class Housing
{
    private readonly List<double[]> _rows = new();

    public void Load(string path)
    {
        foreach (var cells in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')))
        {
            var row = new List<double>();
            foreach (var cell in cells)
            {
                row.Add(Convert.ToDouble(cell)); //! MLH5001
            }

            _rows.Add(row.ToArray());
        }
    }

    public double[][] Rows => _rows.ToArray();
}

public sealed class PerceptronTrainer
{
    private readonly double _learningRate;
    private readonly int _epochs;

    public PerceptronTrainer(double learningRate, int epochs) => (_learningRate, _epochs) = (learningRate, epochs);

    public IEnumerable<(double[] Features, double Label)> Samples(TextReader reader)
    {
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split(',').Select(cell => cell.Trim()).ToList();
            yield return (
                cells.Take(cells.Count - 1).Select(double.Parse).ToArray(), //! MLH5001
                ParseLabel(cells[^1]));
        }
    }

    public DateTime First(string line) => DateTime.Parse(line.Split(',')[0]); //! MLH5001

    private static double ParseLabel(string cell) => double.TryParse(cell, out var label) ? label : 0; //! MLH5001

    public double Run(double[] weights) => _epochs * _learningRate * weights.Length;
}
