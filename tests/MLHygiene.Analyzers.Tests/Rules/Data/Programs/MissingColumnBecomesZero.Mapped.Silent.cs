using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Mapped;

public class Row
{
    public float Value { get; set; }
}

public sealed class RowMap : ClassMap<Row>
{
    public RowMap() => Map(row => row.Value).Name("value", "Value").Default(float.NaN);
}

public static class Table
{
    public static List<Row> Load(TextReader text)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { HeaderValidated = null, MissingFieldFound = null });
        csv.Context.RegisterClassMap<RowMap>();
        return csv.GetRecords<Row>().ToList();
    }

    public static List<string> Names(TextReader text)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null, HeaderValidated = null });
        var names = new List<string>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            names.Add(csv.GetField("name") ?? "");
        return names;
    }
}
