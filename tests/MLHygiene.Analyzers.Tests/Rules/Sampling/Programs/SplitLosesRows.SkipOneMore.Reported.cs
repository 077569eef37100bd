// Reported: Skip(n + 1) loses the row at n.
public class Knn
{
    public static void Main()
    {
        var samples = File.ReadAllLines("train.csv");
        new Random(3).Shuffle(samples);
        int n = samples.Length * 3 / 4;
        string[] train = samples.Take(n).ToArray(), test = samples.Skip(n + 1).ToArray(); //! MLH2005
        Console.WriteLine($"train {train.Length}, test {test.Length}");
    }
}
