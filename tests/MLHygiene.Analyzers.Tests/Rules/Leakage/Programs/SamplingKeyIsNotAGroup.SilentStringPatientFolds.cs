// The key is a string id.
using Microsoft.ML;
using Microsoft.ML.Data;
class Visit { [LoadColumn(0)] public string PatientId { get; set; } [LoadColumn(1)] public bool Label { get; set; } [LoadColumn(2, 7), VectorType(6)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Visit>("visits.csv");
        var results = ml.BinaryClassification.CrossValidate(rows, ml.BinaryClassification.Trainers.FastForest().Append(ml.BinaryClassification.Calibrators.Platt()), samplingKeyColumnName: nameof(Visit.PatientId), seed: 1);
        Console.WriteLine(results.Average(r => r.Metrics.AreaUnderRocCurve));
    }
}
