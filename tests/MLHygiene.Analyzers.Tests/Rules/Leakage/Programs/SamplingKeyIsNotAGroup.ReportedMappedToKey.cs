// MapValueToKey made a key of the column before the split.
using Microsoft.ML;
using Microsoft.ML.Data;
class Visit { [LoadColumn(0)] public string Patient { get; set; } [LoadColumn(1)] public bool Label { get; set; } [LoadColumn(2, 7), VectorType(6)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var raw = ml.Data.LoadFromTextFile<Visit>("visits.csv");
        var keyed = ml.Transforms.Conversion.MapValueToKey("PatientKey", "Patient").Fit(raw).Transform(raw);
        var split = ml.Data.TrainTestSplit(keyed, 0.2, samplingKeyColumnName: "PatientKey"); //! MLH1010
        var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(split.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);
    }
}
