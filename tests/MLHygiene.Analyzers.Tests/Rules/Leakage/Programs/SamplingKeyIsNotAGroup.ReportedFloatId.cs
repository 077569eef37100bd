// The key is a float column: rows are taken in value order and the seed is ignored.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Visit { [LoadColumn(0)] public float PatientId { get; set; } [LoadColumn(1)] public bool Label { get; set; } [LoadColumn(2, 7), VectorType(6)] public float[] Features { get; set; } }
class Program
{
    const string Key = "PatientId";

    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Visit>("visits.csv");
        var parts = ml.Data.TrainTestSplit(rows, 0.2, Key, seed: 3); //! MLH1010
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(parts.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).Accuracy);
    }
}
