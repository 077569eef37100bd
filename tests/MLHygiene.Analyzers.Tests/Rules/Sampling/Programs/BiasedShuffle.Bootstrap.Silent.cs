// Silent: drawing with replacement fills another array; it is no swap.
public static class Bootstrap
{
    public static T[] Sample<T>(T[] rows, Random rng)
    {
        var drawn = new T[rows.Length];
        for (int i = 0; i < drawn.Length; i++)
        {
            int j = rng.Next(rows.Length);
            drawn[i] = rows[j];
        }
        return drawn;
    }
}
