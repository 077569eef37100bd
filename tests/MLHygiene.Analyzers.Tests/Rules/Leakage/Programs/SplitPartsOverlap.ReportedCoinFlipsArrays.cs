// Train and test are drawn by two independent coin flips from one array, so rows fall in both or in none.

class CoinSplit
{
    record Example(float[] X, float Y);

    static void Main()
    {
        var rng = new Random(5);
        var rows = File.ReadLines("d.csv").Select(l => l.Split(',').Select(p => float.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).Select(v => new Example(v[..^1], v[^1])).ToArray();
        var (train, test) = (rows.Where(_ => rng.NextDouble() < 0.8).ToArray(), rows.Where(_ => rng.NextDouble() >= 0.8).ToArray()); //! MLH1005
        Console.WriteLine($"{train.Length} {test.Length}");
    }
}
