using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ranking;

public static class SearchData
{
    private static readonly TextLoader.Column[] Old =
    {
        new TextLoader.Column("Label", DataKind.Single, 0),
        new TextLoader.Column("Features", DataKind.Single, 1, 46),
    };

    private static readonly TextLoader.Column[] New =
    {
        new TextLoader.Column("Label", DataKind.Single, 0),
        new TextLoader.Column("GroupId", DataKind.UInt32, 1),
        new TextLoader.Column("Features", DataKind.Single, 2, 137),
    };

    public static IDataView Load(MLContext ml, string path, bool old)
        => ml.Data.LoadFromTextFile(path, old ? Old : New, separatorChar: '\t');

    public static TextLoader Gaps(MLContext ml) => ml.Data.CreateTextLoader(new TextLoader.Options
    {
        Separators = [','],
        HasHeader = true,
        Columns = new TextLoader.Column[]
        {
            new("Numbers", DataKind.Single, new[] { new TextLoader.Range(2, 5), new TextLoader.Range(7) }),
            new("Clicked", DataKind.Boolean, 6),
            new("Title", DataKind.String, 0),
            new("Body", DataKind.String, 1),
        },
    });

    public static TextLoader.Column[] Sliding(int count)
    {
        var columns = new TextLoader.Column[count];
        for (var i = 0; i < count; i++)
            columns[i] = new TextLoader.Column("Sensor" + i, DataKind.Single, i);
        return columns;
    }
}
