using System.Globalization;

namespace Digits;

public sealed class DigitDataset
{
    public List<float[]> Features { get; } = [];
    public List<int> Labels { get; } = [];

    public void Load(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            Labels.Add(int.Parse(cells[0], CultureInfo.InvariantCulture));
            var pixels = new float[cells.Length - 1];
            for (var i = 0; i < pixels.Length; i++)
                pixels[i] = float.Parse(cells[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture) / 255f;
            Features.Add(pixels);
        }
    }

    public static double[][] ReadMatrix(string path)
        => File.ReadAllLines(path)
            .Select(line => line.Split(';').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();

    public static (int Row, int Column)[] ReadPairs(TextReader reader)
    {
        var pairs = new List<(int, int)>();
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            pairs.Add((int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)));
        }

        return pairs.ToArray();
    }

    public IEnumerable<float[][]> MiniBatches(int batchSize, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
            foreach (var batch in Features.Chunk(batchSize))
                yield return batch;
    }
}
