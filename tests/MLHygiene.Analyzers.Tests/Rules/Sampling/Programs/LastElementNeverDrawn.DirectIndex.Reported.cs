// Reported: Next(0, Length - 1) never draws the last row.
public static class Bagging
{
    public static string Draw(string[] rows, Random rng) => rows[rng.Next(0, rows.Length - 1)]; //! MLH2009
}
