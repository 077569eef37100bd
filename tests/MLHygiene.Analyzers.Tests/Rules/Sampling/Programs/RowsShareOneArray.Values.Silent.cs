// Silent: values and strings may be repeated.
public static class Defaults
{
    public static float[] Ones(int n) => Enumerable.Repeat(1f, n).ToArray();
    public static List<string> Blank(int n) => Enumerable.Repeat(new string('-', 5), n).ToList();
    public static void Zero(double[] row) => Array.Fill(row, 0.0);
}
