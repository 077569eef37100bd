using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Houses;

public class House
{
    public string Street { get; set; } = "";
    public double Area { get; set; }
    public int? Rooms { get; set; }
}

public static class HouseFile
{
    private static CsvConfiguration Lenient() => new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = true,
        HeaderValidated = null,
        MissingFieldFound = null, //! MLH5007
    };

    public static List<House> Load(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), Lenient());
        return csv.GetRecords<House>().ToList();
    }
}
