namespace Tables;

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LoadColumnAttribute(int start, int end) : Attribute
{
    public LoadColumnAttribute(int index) : this(index, index) { }

    public int Start { get; } = start;
    public int End { get; } = end;
}

public class Cell
{
    [LoadColumn(3)] public string RawText { get; set; } = "";
    [LoadColumn(3)] public float Value { get; set; }
    [LoadColumn(0, 3)] public string Line { get; set; } = "";
}

public static class TableReader
{
    public static Cell Read(string line)
    {
        var cells = line.Split('|');
        return new Cell
        {
            RawText = cells[3],
            Value = float.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture),
            Line = string.Join('|', cells[..4]),
        };
    }

    public static IEnumerable<Cell> ReadAll(string path) => File.ReadLines(path).Where(l => l.Length > 0).Select(Read);
}
