using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Import;

public class Reading
{
    public DateTime Time { get; set; }
    public double Value { get; set; }
}

public static class Importer
{
    public static IList<Reading> Load(TextReader text)
    {
        var config = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" };
        using IReader reader = new CsvReader(text, config);
        IEnumerable<Reading> readings = reader.GetRecords<Reading>(); //! MLH5009
        if (readings.Any(reading => double.IsNaN(reading.Value)))
            throw new InvalidDataException("not a number");
        var sorted = readings.OrderBy(reading => reading.Time);
        return sorted.ToList();
    }

    public static async Task<double> SpreadAsync(TextReader text)
    {
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var readings = csv.GetRecordsAsync<Reading>(); //! MLH5009
        double sum = 0, squares = 0;
        var count = 0;
        await foreach (var reading in readings)
        {
            sum += reading.Value;
            count++;
        }

        await foreach (var reading in readings)
        {
            squares += Math.Pow(reading.Value - sum / count, 2);
        }

        return Math.Sqrt(squares / count);
    }
}
