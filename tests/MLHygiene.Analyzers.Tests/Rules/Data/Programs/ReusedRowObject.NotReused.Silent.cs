using Microsoft.ML;
using Microsoft.ML.Data;

namespace Moderation;

public class CommentRow
{
    public string Text { get; set; } = "";
    public bool Label { get; set; }
}

public static class CommentRows
{
    private const bool Reuse = false;

    public static List<CommentRow> All(MLContext ml, IDataView view)
        => ml.Data.CreateEnumerable<CommentRow>(view, reuseRowObject: false).ToList();

    public static CommentRow[] Lenient(MLContext ml, IDataView view)
        => ml.Data.CreateEnumerable<CommentRow>(view, false, true).ToArray();

    public static CommentRow[] Named(MLContext ml, IDataView view)
        => ml.Data.CreateEnumerable<CommentRow>(view, ignoreMissingColumns: true, reuseRowObject: Reuse).ToArray();

    public static IDataView Balance(MLContext ml, IDataView view, int perClass)
    {
        var groups = ml.Data.CreateEnumerable<CommentRow>(view, reuseRowObject: false)
            .GroupBy(row => row.Label)
            .SelectMany(group => group.Take(perClass));
        return ml.Data.LoadFromEnumerable(groups.ToList());
    }

    public static List<CommentRow> Toxic(MLContext ml, IDataView view)
    {
        var kept = new List<CommentRow>();
        foreach (var row in ml.Data.CreateEnumerable<CommentRow>(view, reuseRowObject: false))
        {
            if (row.Label)
                kept.Add(row);
        }

        return kept;
    }
}
