// Silent: Length - 1 + 1, and a draw counted from the end.
public class Ends
{
    public static T A<T>(T[] rows, Random rng) => rows[rng.Next(0, rows.Length - 1 + 1)];
    public static T B<T>(T[] rows, Random rng) => rows[rows.Length - 1 - rng.Next(rows.Length)];
}
