// Two coin flips, but over two disjoint sources (sub-sampling two files).

class Subsample
{
    static void Main()
    {
        var rng = new Random(5);
        var trainRows = File.ReadAllLines("train.csv");
        var testRows = File.ReadAllLines("test.csv");
        var train = trainRows.Where(_ => rng.NextDouble() < 0.5).ToList();
        var test = testRows.Where(_ => rng.NextDouble() < 0.5).ToList();
        Console.WriteLine($"{train.Count} {test.Count}");
    }
}
