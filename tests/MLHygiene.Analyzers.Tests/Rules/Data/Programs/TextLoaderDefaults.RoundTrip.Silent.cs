using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Caching;

public class Row
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
}

public static class RowCache
{
    private const string CacheFile = "cache.csv";

    public static IDataView Reload(MLContext ml, IDataView rows)
    {
        using (var stream = File.Create(CacheFile))
            ml.Data.SaveAsText(rows, stream);
        return ml.Data.LoadFromTextFile<Row>(CacheFile, hasHeader: true);
    }

    public static IDataView Binary(MLContext ml) => ml.Data.LoadFromBinary("rows.csv.idv");

    public static DataFrame Frame() => DataFrame.LoadCsv("rows.csv", cultureInfo: CultureInfo.InvariantCulture);

    public static IDataView FromMemory(MLContext ml)
    {
        var rows = File.ReadLines("rows.csv").Skip(1)
            .Select(line => line.Split(','))
            .Select(c => new Row { Amount = float.Parse(c[0], CultureInfo.InvariantCulture), Hour = float.Parse(c[1], CultureInfo.InvariantCulture) })
            .ToList();
        return ml.Data.LoadFromEnumerable(rows);
    }
}
