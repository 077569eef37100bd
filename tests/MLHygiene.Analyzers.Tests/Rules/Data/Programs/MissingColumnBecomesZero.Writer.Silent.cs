using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Writing;

public class Row
{
    public float Value { get; set; }
}

public static class Table
{
    public static void Save(TextWriter text, IEnumerable<Row> rows)
    {
        var config = new CsvConfiguration(CultureInfo.InvariantCulture) { HeaderValidated = null, MissingFieldFound = null };
        using var csv = new CsvWriter(text, config);
        csv.WriteRecords(rows);
    }

    public static List<Row> Load(TextReader text)
    {
        var lenient = new CsvConfiguration(CultureInfo.InvariantCulture) { HeaderValidated = null, MissingFieldFound = null };
        var strict = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = lenient.Delimiter };
        using var csv = new CsvReader(text, strict);
        return csv.GetRecords<Row>().ToList();
    }
}
