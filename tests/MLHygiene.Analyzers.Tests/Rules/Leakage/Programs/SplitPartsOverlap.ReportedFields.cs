// The constructor keeps the train part of one split and the test part of another split of the same view.
using Microsoft.ML;
using Microsoft.ML.Data;
public class PriceService
{
    private readonly MLContext _ml = new(7);
    private readonly IDataView _train;
    private readonly IDataView _holdout;
    private ITransformer _model;

    public PriceService(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<House>(path);
        _train = _ml.Data.TrainTestSplit(rows, 0.2, seed: 11).TrainSet;
        _holdout = _ml.Data.TrainTestSplit(rows, 0.2, seed: 12).TestSet;
    }

    public void Learn() => _model = _ml.Regression.Trainers.LbfgsPoissonRegression().Fit(_train);

    public double Score()
    {
        var scored = _model.Transform(_holdout);
        return _ml.Regression.Evaluate(scored, labelColumnName: "Label").MeanAbsoluteError; //! MLH1005
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
