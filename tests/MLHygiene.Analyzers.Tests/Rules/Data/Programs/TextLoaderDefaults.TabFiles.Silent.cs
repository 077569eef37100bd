using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

public class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1), ColumnName("Label")] public float Price { get; set; }
}

public class HouseData(MLContext ml, string folder)
{
    private const string TrainFile = "houses-train.tsv";

    public IDataView Train() => ml.Data.LoadFromTextFile<House>(TrainFile, hasHeader: true);

    public IDataView Test() => ml.Data.LoadFromTextFile<House>(Path.Combine(folder, "houses-test.txt"));

    public IDataView Csvs() => ml.Data.LoadFromTextFile<House>("csv/houses.data");

    public IDataView FromFolder() => ml.Data.LoadFromTextFile<House>(Path.Combine("houses.csv.d", "part-0.txt"), hasHeader: true);

    public IDataView Options() => ml.Data.LoadFromTextFile<House>("houses.tab", new TextLoader.Options { HasHeader = true });

    public IEnumerable<float> Prices()
    {
        foreach (var house in ml.Data.CreateEnumerable<House>(Train(), reuseRowObject: false))
            yield return house.Price;
    }
}
