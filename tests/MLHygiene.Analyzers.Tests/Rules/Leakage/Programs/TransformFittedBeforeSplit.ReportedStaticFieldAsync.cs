// Reported: an async method scales the static table before the split (static field, await).
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    private static readonly MLContext Ml = new(11);
    private static readonly IDataView Table = Ml.Data.LoadFromTextFile<Customer>("c.csv", ',', true);

    private static async Task Main()
    {
        var prep = Ml.Transforms.Concatenate("Features", "Tenure", "Charges").Append(Ml.Transforms.NormalizeBinning("Features"));
        var scaled = prep.Fit(Table).Transform(Table);
        await Task.Delay(1);
        var parts = Ml.Data.TrainTestSplit(scaled, testFraction: 0.25);
        var model = Ml.BinaryClassification.Trainers.LightGbm().Fit(parts.TrainSet);
        await File.WriteAllTextAsync("auc.txt",
            Ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).AreaUnderRocCurve.ToString()); //! MLH1002
    }
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
