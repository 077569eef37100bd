using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace Energy;

public static class MeterFrames
{
    public static DataFrame Clean(string path)
    {
        var frame = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
        frame.FillNulls(0f, inPlace: true);
        frame = frame.DropNulls();
        frame = frame.OrderBy("hour");

        var load = (PrimitiveDataFrameColumn<float>)frame.Columns["load"];
        load.Clamp(0f, 500f, inPlace: true);
        load.Add(1f, inPlace: true);
        load.Append(12.5f);

        frame.Append(new List<object> { 24f, 13.5f }, inPlace: true);
        frame.Columns.Add(new PrimitiveDataFrameColumn<float>("weight", frame.Rows.Count));
        frame.Columns.Remove("comment");
        return frame;
    }

    public static string Preview(DataFrame frame)
    {
        var text = new StringBuilder();
        text.Append("rows ");
        text.Append(frame.Rows.Count);
        foreach (var column in frame.Head(5).Columns)
        {
            text.Append(' ');
            text.Append(column.Name);
        }

        return text.ToString();
    }

    public static DataFrame Sorted(DataFrame frame, bool descending)
        => descending ? frame.OrderByDescending("load") : frame.OrderBy("load");
}
