using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Audit;

public static class LabelAudit
{
    public static Dictionary<string, int> Count(IDataView view)
    {
        var counts = new Dictionary<string, int>();
        var frame = view.ToDataFrame("Label"); //! MLH5015
        foreach (var row in frame.Rows)
        {
            var label = row[0]?.ToString() ?? "";
            counts[label] = counts.GetValueOrDefault(label) + 1;
        }

        return counts;
    }

    public static IEnumerable<(string Name, long Missing)> Missing(IDataView view) =>
        from column in view.ToDataFrame().Columns
        select (column.Name, column.NullCount);

    public static async Task ExportAsync(Func<Task<IDataView>> load, string path)
    {
        var view = await load();
        var frame = view.ToDataFrame();
        DataFrame.SaveCsv(frame, path, cultureInfo: System.Globalization.CultureInfo.InvariantCulture);
    }
}
