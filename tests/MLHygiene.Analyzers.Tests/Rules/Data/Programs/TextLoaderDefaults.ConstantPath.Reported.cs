using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

public class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1), ColumnName("Label")] public float Price { get; set; }
}

public class HouseData
{
    private const string TrainFile = "houses-train.csv";
    private static readonly string TestPath = Path.Combine(AppContext.BaseDirectory, "data", "houses-test.csv");

    private readonly MLContext _ml;

    public HouseData(MLContext ml) => _ml = ml;

    public IDataView Train() => _ml.Data.LoadFromTextFile<House>(TrainFile, hasHeader: true, allowQuoting: true); //! MLH5016

    public IDataView Test() => _ml.Data.LoadFromTextFile<House>(TestPath, hasHeader: true); //! MLH5016

    public IDataView Validation(string folder)
    {
        var path = Path.Combine(folder, $"{nameof(House)}.csv");
        return _ml.Data.LoadFromTextFile<House>(path, trimWhitespace: true); //! MLH5016
    }

    public double Evaluate(ITransformer model) => _ml.Regression.Evaluate(model.Transform(Test())).RSquared;
}
