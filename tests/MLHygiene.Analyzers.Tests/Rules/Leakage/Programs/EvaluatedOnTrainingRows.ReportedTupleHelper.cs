// Reported: the training element of a tuple-returning split helper is fitted and then scored.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Trainer
{
    static (IDataView Train, IDataView Test) GetData(MLContext ml)
    {
        var all = ml.Data.LoadFromTextFile<Flower>("iris.csv", separatorChar: ',');
        var s = ml.Data.TrainTestSplit(all, 0.25, seed: 5);
        return (s.TrainSet, s.TestSet);
    }

    static void Main()
    {
        var ml = new MLContext(5);
        var (learn, _) = GetData(ml);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", "Species")
            .Append(ml.Transforms.Concatenate("Features", "SepalLength", "PetalLength"))
            .Append(ml.MulticlassClassification.Trainers.LightGbm())
            .Fit(learn);
        IDataView view = model.Transform(learn);
        var acc = ml.MulticlassClassification.Evaluate(view).MacroAccuracy; //! MLH1001
        Console.WriteLine(acc);
    }
}

public class Flower
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
