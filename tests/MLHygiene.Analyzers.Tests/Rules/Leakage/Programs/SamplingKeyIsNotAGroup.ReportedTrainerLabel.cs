// The column is called Survived (bool); it is the label of the trainer, named by a shared const.
using Microsoft.ML;
using Microsoft.ML.Data;
class Passenger { [LoadColumn(0)] public bool Survived { get; set; } [LoadColumn(1, 5), VectorType(5)] public float[] Features { get; set; } }
class Titanic
{
    private const string LabelColumn = "Survived";
    private readonly MLContext _ml = new(1);

    public double Accuracy(string path)
    {
        IDataView rows = _ml.Data.LoadFromTextFile<Passenger>(path);
        var split = _ml.Data.TrainTestSplit(rows, 0.25, samplingKeyColumnName: LabelColumn, seed: 9); //! MLH1010
        var model = _ml.BinaryClassification.Trainers.SdcaLogisticRegression(LabelColumn).Fit(split.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), LabelColumn).Accuracy;
    }
}
