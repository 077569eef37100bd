using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Audit;

public static class Peek
{
    public static void Show(IDataView view)
    {
        Console.WriteLine(view.ToDataFrame());
        Console.WriteLine(view.ToDataFrame().Head(5));
    }

    public static string Describe(IDataView view) => view.ToDataFrame().Head(10).ToString();

    public static void ShowRows(IDataView view, TextWriter output)
    {
        var preview = view.ToDataFrame(10);
        foreach (var row in preview.Rows)
            output.WriteLine(string.Join("\t", row));
    }

    public static void ShowColumns(IDataView view)
    {
        foreach (var column in view.Schema)
            Console.WriteLine($"{column.Index} {column.Name} {column.Type}");
        var rows = view.GetRowCount();
        Console.WriteLine(rows is null ? "unknown" : $"{rows} rows");
    }
}
