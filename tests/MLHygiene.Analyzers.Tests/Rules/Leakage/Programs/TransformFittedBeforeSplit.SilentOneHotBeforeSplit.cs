// Silent: one-hot and hash vocabularies are not reported before a split.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static void Main()
    {
        var ml = new MLContext(5);
        var encoded = Encode(ml, ml.Data.LoadFromTextFile<Customer>("c.csv", ','));
        var split = ml.Data.TrainTestSplit(encoded, 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);
    }

    static IDataView Encode(MLContext ml, IDataView view) =>
        ml.Transforms.Categorical.OneHotEncoding("PlanKey", "Plan")
            .Append(ml.Transforms.Categorical.OneHotHashEncoding("PlanHash", "Plan"))
            .Append(ml.Transforms.Concatenate("Features", "PlanKey", "PlanHash", "Tenure"))
            .Fit(view).Transform(view);
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
