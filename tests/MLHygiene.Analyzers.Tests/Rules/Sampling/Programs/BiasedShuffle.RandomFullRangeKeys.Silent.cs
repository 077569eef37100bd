// Silent: keys of the full range and long keys.
public static class Keys
{
    public static T[] A<T>(IEnumerable<T> rows, Random rng) => rows.OrderBy(_ => rng.Next()).ToArray();
    public static T[] B<T>(IEnumerable<T> rows, Random rng) => rows.OrderBy(_ => rng.NextInt64()).ToArray();
    public static T[] C<T>(IEnumerable<T> rows, Random rng) => rows.Select(r => (Key: rng.NextDouble(), Row: r)).OrderBy(p => p.Key).Select(p => p.Row).ToArray();
}
