// Reported: one helper fits and transforms whatever it gets; Main calls it for both parts.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static IDataView Prepare(MLContext ml, IDataView view)
    {
        var estimator = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"));
        var transformer = estimator.Fit(view);
        return transformer.Transform(view);
    }

    static void Main()
    {
        var ml = new MLContext(2);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Customer>("c.csv", ','), testFraction: 0.3);
        IDataView learn = Prepare(ml, parts.TrainSet), judge = Prepare(view: parts.TestSet, ml: ml);
        var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(learn);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(judge)).Accuracy); //! MLH1004
    }
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
