// One materialised coin decides for both parts.

class FlagSplit
{
    static void Main()
    {
        var rng = new Random(5);
        float[][] rows = File.ReadLines("d.csv").Select(l => l.Split(',').Select(p => float.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var flag = rows.Select(_ => rng.NextDouble() < 0.8).ToArray();
        var (train, test) = (rows.Where((_, i) => flag[i]).ToArray(), rows.Where((_, i) => !flag[i]).ToArray());
        Console.WriteLine($"{train.Length} {test.Length}");
    }
}
