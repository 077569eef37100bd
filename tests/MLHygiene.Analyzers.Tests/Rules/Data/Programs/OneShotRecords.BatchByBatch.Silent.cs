using System.Globalization;
using CsvHelper;

namespace Streaming;

public class Row
{
    public float Value { get; set; }
}

public static class Batches
{
    public static IEnumerable<List<Row>> Of(CsvReader csv, int size)
    {
        var rows = csv.GetRecords<Row>();
        while (true)
        {
            var batch = rows.Take(size).ToList();
            if (batch.Count == 0)
                yield break;
            yield return batch;
        }
    }

    public static (List<Row> Head, List<Row> Tail) Cut(TextReader text, int head)
    {
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = csv.GetRecords<Row>();
        return (rows.Take(head).ToList(), rows.ToList());
    }
}
