// Silent: a second, different element: the draw is among the others and shifted past the first.
public class TwoOf
{
    public static (T A, T B) Draw<T>(List<T> rows, Random rng)
    {
        int a = rng.Next(rows.Count);
        int b = rng.Next(rows.Count - 1);
        if (b >= a) b++;
        return (rows[a], rows[b]);
    }
}
