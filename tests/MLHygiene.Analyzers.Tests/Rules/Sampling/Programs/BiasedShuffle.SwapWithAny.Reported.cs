// Reported: each place is swapped with any place: not every order is equally likely.
public static class Extensions
{
    public static void Shuffle<T>(this IList<T> list, Random rng)
    {
        for (int i = 0; i < list.Count; i++) { int j = rng.Next(list.Count); (list[i], list[j]) = (list[j], list[i]); } //! MLH2007
    }
}
