using System.Globalization;
using CsvHelper;

namespace Folders;

public class Row
{
    public float Value { get; set; }
}

public sealed class Folder(string path)
{
    public List<Row> Read()
    {
        var rows = new List<Row>();
        foreach (var file in Directory.GetFiles(path).Order(StringComparer.Ordinal))
        {
            using var csv = Open(file);
            rows.AddRange(csv.GetRecords<Row>());
        }

        return rows;
    }

    public double Mean(string file, bool twice)
    {
        using (var csv = Open(file))
        {
            if (!twice)
                return csv.GetRecords<Row>().Average(row => row.Value);
        }

        using var again = Open(file);
        return twice ? again.GetRecords<Row>().Average(row => row.Value) : again.GetRecords<Row>().Count();
    }

    private static CsvReader Open(string file) => new(File.OpenText(file), CultureInfo.InvariantCulture);
}
