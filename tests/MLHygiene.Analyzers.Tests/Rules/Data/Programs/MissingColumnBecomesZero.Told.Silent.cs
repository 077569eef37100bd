using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;

namespace Told;

public class Row
{
    public float Value { get; set; }
}

public class Sparse
{
    [Optional] public float Weight { get; set; } = float.NaN;
    public float? Value { get; set; }
    public string Name { get; set; } = "";
}

public static class Tables
{
    public static List<Row> Load(TextReader text, Action<string> log)
    {
        var lost = 0;
        var config = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HeaderValidated = null,
            MissingFieldFound = args => log($"no field {args.Index}"),
            ReadingExceptionOccurred = args =>
            {
                log(args.Exception.Message);
                return ++lost > 100;
            },
        };
        using var csv = new CsvReader(text, config);
        return csv.GetRecords<Row>().ToList();
    }

    public static List<Sparse> LoadSparse(TextReader text)
    {
        var config = new CsvConfiguration(CultureInfo.InvariantCulture) { HeaderValidated = null, MissingFieldFound = null };
        using var csv = new CsvReader(text, config);
        return csv.GetRecords<Sparse>().ToList();
    }
}
