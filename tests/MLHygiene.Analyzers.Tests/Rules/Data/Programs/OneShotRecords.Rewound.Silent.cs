using System.Globalization;
using CsvHelper;

namespace Twice;

public class Row
{
    public float Value { get; set; }
}

public static class Table
{
    public static List<Row> Read(Stream stream)
    {
        using var text = new StreamReader(stream);
        var count = Rows(text).Count();
        stream.Position = 0;
        text.DiscardBufferedData();
        var rows = new List<Row>(count);
        rows.AddRange(Rows(text));
        return rows;
    }

    private static IEnumerable<Row> Rows(TextReader text) =>
        new CsvReader(text, CultureInfo.InvariantCulture, leaveOpen: true).GetRecords<Row>();
}
