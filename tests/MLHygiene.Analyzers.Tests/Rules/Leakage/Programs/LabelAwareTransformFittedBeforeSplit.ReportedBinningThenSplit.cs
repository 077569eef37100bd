// Reported: supervised binning of the whole table before the split (label-using tier).
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static IDataView Bin(this IDataView view, MLContext ml)
    {
        var estimator = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
            .Append(ml.Transforms.NormalizeSupervisedBinning("Features", labelColumnName: "Label", maximumBinCount: 16));
        return estimator.Fit(view).Transform(view);
    }

    private static void Main()
    {
        var ml = new MLContext(2);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Customer>("c.csv", ',').Bin(ml), 0.2);
        var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)); //! MLH1003
        Console.WriteLine(metrics.Accuracy);
    }
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
