using System.Globalization;
using Microsoft.Data.Analysis;

namespace Housing.Preparation;

public sealed class FrameCleaner(string path)
{
    private readonly string _path = path;

    public DataFrame Load()
    {
        var frame = DataFrame.LoadCsv(_path, cultureInfo: CultureInfo.InvariantCulture);
        frame.DropNulls(); //! MLH5012
        ClampOutliers(frame);
        frame.OrderBy("sold_on"); //! MLH5012
        return frame;
    }

    private static void ClampOutliers(DataFrame frame)
    {
        foreach (var name in new[] { "area", "price" })
        {
            DataFrameColumn column = frame.Columns[name];
            column.Clamp(0f, 1_000_000f); //! MLH5012
            frame.Columns["rooms"] //! MLH5012
                .FillNulls(1f);
        }
    }

    public static void FillMissing(DataFrame frame, float value) => frame.FillNulls(value); //! MLH5012

    public static DataFrame Describe(DataFrame frame)
    {
        var summary = frame.Description();
        Console.WriteLine(summary);
        return summary;
    }
}
