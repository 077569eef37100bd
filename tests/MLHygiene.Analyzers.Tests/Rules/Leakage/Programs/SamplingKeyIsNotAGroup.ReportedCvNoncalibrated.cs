// CrossValidateNonCalibrated with the label both as label and as sampling key, reordered named arguments.
using Microsoft.ML;
using Microsoft.ML.Data;
class Passenger { [LoadColumn(0)] public bool Survived { get; set; } [LoadColumn(1, 5), VectorType(5)] public float[] Features { get; set; } }
class Titanic
{
    static async Task Main()
    {
        await Task.Yield();
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Passenger>("titanic.csv");
        var trainer = ml.BinaryClassification.Trainers.LinearSvm("Survived");
        var folds = ml.BinaryClassification.CrossValidateNonCalibrated(estimator: trainer, data: rows, samplingKeyColumnName: "Survived", labelColumnName: "Survived"); //! MLH1010
        Console.WriteLine(folds.Average(f => f.Metrics.Accuracy));
    }
}
