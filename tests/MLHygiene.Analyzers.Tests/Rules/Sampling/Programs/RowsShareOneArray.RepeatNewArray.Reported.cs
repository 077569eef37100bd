// Reported: all rows of the matrix are one array.
public class Confusion
{
    private readonly int[][] counts = Enumerable.Repeat(new int[3], 3).ToArray(); //! MLH2011
    public void Add(int truth, int predicted) => counts[truth][predicted]++;
}
