using System.Globalization;

var trainset = Load("iris.train.txt");
var testset = Load("iris.test.txt");
var correct = testset.Count(sample => Nearest(trainset, sample.Features) == sample.Label);
Console.WriteLine($"accuracy {(double)correct / Math.Max(1, testset.Count)}");

static List<(float[] Features, int Label)> Load(string path)
{
    var rows = new List<(float[], int)>();
    foreach (var line in File.ReadLines(path))
    {
        var cells = line.Split(' ');
        var features = cells[..^1].Select(c => float.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        rows.Add((features, int.Parse(cells[^1], CultureInfo.InvariantCulture)));
    }

    return rows;
}

static int Nearest(List<(float[] Features, int Label)> samples, float[] query)
{
    var best = -1;
    var bestDistance = float.PositiveInfinity;
    foreach (var (features, label) in samples)
    {
        var distance = 0f;
        for (var i = 0; i < features.Length; i++)
            distance += (features[i] - query[i]) * (features[i] - query[i]);
        if (distance < bestDistance)
            (bestDistance, best) = (distance, label);
    }

    return best;
}
