// Silent: the only caller shuffles before it hands the rows to the helper.
public static class Program
{
    public static void Main()
    {
        var rows = File.ReadAllLines("train.csv").Select(l => l.Split(',').Select(c => (float)c.Length).ToArray()).ToList();
        Mix(rows, new Random(17));
        var (train, test) = Split(rows, 0.75);
        Console.WriteLine($"features {train[0].Length}, test samples {test.Count}");
    }
    private static void Mix<T>(IList<T> items, Random rng)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = rng.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
    private static (List<float[]> Train, List<float[]> Test) Split(List<float[]> features, double fraction)
    {
        int n = (int)(features.Count * fraction);
        return (features.GetRange(0, n), features.GetRange(n, features.Count - n));
    }
}
