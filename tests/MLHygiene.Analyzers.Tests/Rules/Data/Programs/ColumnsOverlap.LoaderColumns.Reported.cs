using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ranking;

public static class SearchData
{
    public static IDataView Load(MLContext ml, string path)
    {
        var columns = new[]
        {
            new TextLoader.Column("Label", DataKind.Single, 0),
            new TextLoader.Column("GroupId", DataKind.UInt32, 1),
            new TextLoader.Column("Features", DataKind.Single, 1, 136), //! MLH5013
        };
        return ml.Data.LoadFromTextFile(path, columns, separatorChar: '\t');
    }

    public static TextLoader Create(MLContext ml) => ml.Data.CreateTextLoader(new TextLoader.Options
    {
        Separators = new[] { ',' },
        HasHeader = true,
        AllowQuoting = true,
        Columns = new TextLoader.Column[]
        {
            new("Title", DataKind.String, 0),
            new("Body", DataKind.String, 1),
            new("Numbers", DataKind.Single, new[] { new TextLoader.Range(2, 5), new TextLoader.Range(7) }),
            new("Clicked", DataKind.Boolean, 6),
            new("Price", DataKind.Single, 4), //! MLH5013
        },
    });
}
