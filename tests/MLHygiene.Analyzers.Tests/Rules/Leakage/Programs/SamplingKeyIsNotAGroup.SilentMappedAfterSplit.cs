// Near miss: the raw string column is the key; the key-type column exists only inside the pipeline fitted after the split.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Visit { [LoadColumn(0)] public string Patient { get; set; } [LoadColumn(1)] public float Label { get; set; } [LoadColumn(2, 7), VectorType(6)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var raw = ml.Data.LoadFromTextFile<Visit>("visits.csv");
        var split = ml.Data.TrainTestSplit(raw, 0.2, samplingKeyColumnName: "Patient");
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Patient").Append(ml.Regression.Trainers.FastTree());
        var model = pipeline.Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
    }
}
