// The key label is mapped from Species, and Species stands among the features.
using Microsoft.ML;
using Microsoft.ML.Data;
class Iris { [LoadColumn(0, 3), VectorType(4)] public float[] Size { get; set; } [LoadColumn(4)] public float Species { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Iris>("iris.csv"), 0.2);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "Species")
            .Append(ml.Transforms.Concatenate("Features", "Size", "Species")) //! MLH1009
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
        var model = pipeline.Fit(split.TrainSet);
        Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MacroAccuracy);
    }
}
