// Silent: the repeated array is only read, one pass, never kept as rows.
public static class Padding
{
    public static void Write(TextWriter writer, int lines)
    {
        foreach (var blank in Enumerable.Repeat(new char[] { ' ', ' ', '|' }, lines)) writer.WriteLine(blank);
    }
}
