// Silent: the right bound, written downwards with a temporary.
public static class Fair
{
    public static void Shuffle<T>(T[] items, Random rng)
    {
        int n = items.Length;
        while (n > 1)
        {
            int k = rng.Next(n--);
            T temp = items[n];
            items[n] = items[k];
            items[k] = temp;
        }
    }
}
