// Reported: the drawn local indexes the same list.
public class Bootstrap(Random random)
{
    public List<T> Sample<T>(List<T> rows)
    {
        var drawn = new List<T>(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            int pick = random.Next(rows.Count - 1); //! MLH2009
            drawn.Add(rows[pick]);
        }
        return drawn;
    }
}
