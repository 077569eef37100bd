// Silent: upwards, the place is drawn from the rest of the list; and the inside-out form.
public static class Fair
{
    public static void Shuffle<T>(IList<T> items, Random rng)
    {
        for (int i = 0; i < items.Count - 1; i++)
        {
            int j = rng.Next(i, items.Count);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
    public static void ShuffleUpwards<T>(IList<T> items, Random rng)
    {
        for (int i = 1; i < items.Count; i++)
        {
            int j = rng.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
