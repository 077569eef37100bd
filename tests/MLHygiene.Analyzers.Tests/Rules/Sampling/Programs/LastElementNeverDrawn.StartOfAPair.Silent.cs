// Silent: the drawn row is the first of an adjacent pair.
public class Pairs
{
    public static (T First, T Second) Adjacent<T>(T[] rows, Random rng)
    {
        int i = rng.Next(rows.Length - 1);
        return (rows[i], rows[i + 1]);
    }
}
