// Silent: keys drawn beforehand, read by the row's index.
public class IndexOrder
{
    public static int[] Make(int n)
    {
        var random = new Random(42);
        var keys = new double[n];
        for (int i = 0; i < n; i++) keys[i] = random.NextDouble();
        return Enumerable.Range(0, n).OrderBy(i => keys[i]).ToArray();
    }
}
