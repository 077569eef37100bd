// Silent: after the honest evaluation the whole pipeline is refitted on everything and returned.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static ITransformer Build()
    {
        var ml = new MLContext(5);
        var data = ml.Data.LoadFromTextFile<Customer>("c.csv", ',');
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
            .Append(ml.Transforms.NormalizeSupervisedBinning("Features"))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        ITransformer model = pipeline.Fit(split.TrainSet);
        var auc = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve;
        Console.WriteLine(auc);
        if (!File.Exists("ship.flag")) return model;
        model = pipeline.Fit(data);
        return model;
    }

    static void Main() => Console.WriteLine(Build());
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
