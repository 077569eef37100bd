// Reported: the view is replaced by its binned self inside try, then split and scored by a helper.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(8);
IDataView view = ml.Data.LoadFromTextFile<Flower>("iris.csv", ',');
view = ml.Transforms.Conversion.MapValueToKey("Label", "Species").Append(ml.Transforms.Concatenate("Features", "SepalLength", "PetalLength")).Fit(view).Transform(view);
try
{
    view = ml.Transforms.NormalizeSupervisedBinning("Features", labelColumnName: "Label").Fit(view).Transform(view);
    var halves = ml.Data.TrainTestSplit(view, 0.4);
    Console.WriteLine(Trial(ml, halves)); //! MLH1003
}
finally
{
    Console.WriteLine("finished");
}

static double Trial(MLContext ml, DataOperationsCatalog.TrainTestData halves)
{
    var model = ml.MulticlassClassification.Trainers.LightGbm().Fit(halves.TrainSet);
    return ml.MulticlassClassification.Evaluate(model.Transform(halves.TestSet)).LogLoss;
}

public class Flower
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
