// The key is an int group column, which is hashed: right.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Visit { [LoadColumn(0)] public int Group { get; set; } [LoadColumn(1)] public bool Label { get; set; } [LoadColumn(2, 7), VectorType(6)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv"), 0.2, samplingKeyColumnName: "Group");
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);
    }
}
