using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine;

public class WineRow
{
    [LoadColumn(11)]
    public float Quality { get; set; }

    [VectorType(12)]
    public float[] Features { get; set; } = [];

    [LoadColumn(0, 10), VectorType(11)] public float[] Chemistry { get; set; } = [];

    [LoadColumn(10, 11), VectorType(2)] public float[] Tail { get; set; } = []; //! MLH5013
}

public static class WineLoader
{
    private static readonly TextLoader.Column[] Columns =
    [
        new TextLoader.Column(nameof(WineRow.Quality), DataKind.Single, index: 11),
        new TextLoader.Column(nameof(WineRow.Chemistry), DataKind.Single, minIndex: 0, maxIndex: 11), //! MLH5013
    ];

    public static IDataView Load(MLContext ml, string red, string white)
    {
        var loader = ml.Data.CreateTextLoader(Columns, separatorChar: ';', hasHeader: true);
        return loader.Load(red, white);
    }

    public static IEnumerable<string> Describe(IDataView view)
        => view.Schema.Select(column => $"{column.Index}: {column.Name}");
}
