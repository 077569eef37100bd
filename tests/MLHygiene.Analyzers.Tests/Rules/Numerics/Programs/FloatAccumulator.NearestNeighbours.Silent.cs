using System.Globalization;

const int K = 5;
const int Dimensions = 16;

var train = Load("train.tsv");
var test = Load("test.tsv");
var correct = 0;
foreach (var (features, label) in test)
{
    var votes = train
        .Select(row => (row.Label, Distance: SquaredDistance(row.Features, features)))
        .OrderBy(row => row.Distance)
        .Take(K)
        .GroupBy(row => row.Label)
        .MaxBy(group => group.Count());
    if (votes?.Key == label) correct++;
}
Console.WriteLine($"accuracy {(double)correct / test.Count:P2}");

static float SquaredDistance(float[] a, float[] b)
{
    float distance = 0;
    for (int j = 0; j < Dimensions; j++)
    {
        var difference = a[j] - b[j];
        distance += difference * difference;
    }
    return distance;
}

static List<(float[] Features, int Label)> Load(string path) =>
    File.ReadLines(path)
        .Select(line => line.Split('\t'))
        .Where(cells => cells.Length == Dimensions + 1)
        .Select(cells => (
            cells[..Dimensions].Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray(),
            int.Parse(cells[Dimensions], CultureInfo.InvariantCulture)))
        .ToList();
