// Silent: one array per row.
public class Confusion
{
    private readonly int[][] counts = Enumerable.Range(0, 3).Select(_ => new int[3]).ToArray();
    private readonly int[][] again = Enumerable.Repeat(0, 3).Select(_ => new int[3]).ToArray();
    public void Add(int t, int p) { counts[t][p]++; again[t][p]++; }
}
