using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public static class SensorLoader
{
    private static readonly TextLoader.Column[] Columns =
    [
        new("Label", DataKind.Boolean, 0),
        new("Voltage", DataKind.Single, 1),
        new("Site", DataKind.String, 2),
    ];

    public static IDataView Load(MLContext ml)
        => ml.Data.LoadFromTextFile("sensors.csv", Columns, hasHeader: true); //! MLH5016

    public static IDataView LoadRange(MLContext ml, string folder)
    {
        var columns = new TextLoader.Column[]
        {
            new("Label", DataKind.Boolean, 0),
            new("Features", DataKind.Single, 1, 8),
        };
        return ml.Data.LoadFromTextFile(Path.Combine(folder, "ranges.csv"), columns); //! MLH5016
    }

    public static async Task<long> CountAsync(MLContext ml)
    {
        var view = await Task.Run(() => ml.Data.LoadFromTextFile(@"C:\data\sensors.csv", Columns)); //! MLH5016
        var count = 0L;
        using var cursor = view.GetRowCursor(view.Schema);
        while (cursor.MoveNext())
            count++;
        return count;
    }
}
