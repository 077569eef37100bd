// Silent: the exclusive bound is the length.
public static class Draw
{
    public static T One<T>(T[] rows, Random rng) => rows[rng.Next(rows.Length)];
    public static T NotFirst<T>(List<T> rows, Random rng) => rows[rng.Next(1, rows.Count)];
}
