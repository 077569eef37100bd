// Reported: named arguments in the other order, lists as elements.
public class Graph
{
    public static List<int>[] Neighbours(int n, IEnumerable<(int From, int To)> edges)
    {
        var result = new List<int>[n];
        Array.Fill(value: new List<int>(), array: result); //! MLH2011
        foreach (var (from, to) in edges) result[from].Add(to);
        return result;
    }
}
